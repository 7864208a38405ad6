using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Which tasks a list shows.</summary>
public enum TaskSelection
{
    /// <summary>Taken by the caller.</summary>
    Mine,

    /// <summary>Offered to the caller and taken by nobody.</summary>
    Unassigned,

    /// <summary>Taken by the caller or offered to the caller.</summary>
    Inbox,

    /// <summary>All open tasks that the caller may see, whoever they are for.</summary>
    AllOpen,

    /// <summary>All that the caller may see, ended ones included.</summary>
    All,

    /// <summary>Completed ones that the caller may see, whoever completed them.</summary>
    Completed,
}

/// <summary>Tasks in due order, those without a due time last.</summary>
/// <param name="Selection">Which tasks.</param>
/// <param name="CaseId">Only those of one case; null for all cases.</param>
/// <param name="Page">Which page.</param>
/// <param name="Organisation">Only those that were offered to a group of this organisation, e.g. <c>EU</c>; null for all.</param>
/// <param name="Overdue">Whether only those whose due time has passed, each by the clock of its case.</param>
public sealed record ListTasks(TaskSelection Selection, Guid? CaseId, PageRequest Page, string? Organisation = null, bool Overdue = false)
    : IQuery<Outcome<Page<TaskView>>>
{
    public sealed class Validator : AbstractValidator<ListTasks>
    {
        public Validator()
        {
            RuleFor(query => query.Selection).IsInEnum();
            RuleFor(query => query.Organisation).Matches("^[A-Za-z0-9_-]*$").MaximumLength(TextLimits.Code)
                .WithMessage("Expected the id of an organisation, e.g. UN, but '{PropertyValue}' is none.");
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<ListTasks, Outcome<Page<TaskView>>>
    {
        public async ValueTask<Outcome<Page<TaskView>>> Handle(ListTasks query, CancellationToken cancellation)
        {
            var places = PartsOf(query).Aggregate(Queryable.Union).CutTo(query.Page, place => place.SortKey);
            var tasks = rows.LedTo(places, place => new { place.CaseId, place.TaskId }, (TaskRow row) => new { row.CaseId, row.TaskId });
            return await PlannedOnce.Mark(tasks).ToPageAsync(query.Page, row => row.SortKey, TaskView.FromRow, cancellation);
        }

        // each part lies in order in an index, from which no more is read than a page needs
        private IEnumerable<IQueryable<Place>> PartsOf(ListTasks query) => query.Selection switch
        {
            TaskSelection.Mine => [Taken(query)],
            TaskSelection.Unassigned => Offered(query),
            TaskSelection.Inbox => Offered(query).Append(Taken(query)),
            TaskSelection.AllOpen => [In(TaskState.Ready, query), In(TaskState.Reserved, query)],
            TaskSelection.Completed => [In(TaskState.Completed, query)],
            _ => Enum.GetValues<TaskState>().Select(state => In(state, query)),
        };

        private IEnumerable<IQueryable<Place>> Offered(ListTasks query)
        {
            var candidates = query.CaseId is { } caseId
                ? rows.Of<TaskCandidateRow>().Where(row => row.CaseId == caseId)
                : rows.Of<TaskCandidateRow>();
            var restricted = Restrict(rows.Of<TaskRow>(), query);
            var chosen = query is { Organisation: null, Overdue: false }
                ? candidates
                : candidates.Where(row => restricted.Any(task => task.CaseId == row.CaseId && task.TaskId == row.TaskId));
            return session.Caller.Candidacies.Distinct().Select(candidacy => chosen
                .Where(row => row.Candidate == candidacy && row.SortKey != null)
                .CutTo(query.Page, row => row.SortKey!)
                .Select(row => new Place { CaseId = row.CaseId, TaskId = row.TaskId, SortKey = row.SortKey! }));
        }

        private IQueryable<Place> Taken(ListTasks query)
        {
            var personId = session.Caller.Actor.PersonId;
            return InOrder(rows.Of<TaskRow>().Where(row => row.OwnerPersonId == personId && row.State == TaskState.Reserved), query);
        }

        private IQueryable<Place> In(TaskState state, ListTasks query) => InOrder(rows.Of<TaskRow>().Where(row => row.State == state), query);

        private IQueryable<Place> InOrder(IQueryable<TaskRow> tasks, ListTasks query)
        {
            var chosen = query.CaseId is { } caseId ? tasks.Where(row => row.CaseId == caseId) : tasks;
            return Restrict(chosen, query)
                .CutTo(query.Page, row => row.SortKey)
                .Select(row => new Place { CaseId = row.CaseId, TaskId = row.TaskId, SortKey = row.SortKey });
        }

        private IQueryable<TaskRow> Restrict(IQueryable<TaskRow> tasks, ListTasks query)
        {
            var ofOrganisation = $"@{query.Organisation}\"";
            var offered = query.Organisation is null ? tasks : tasks.Where(row => row.CandidateGroups.Contains(ofOrganisation));
            var (now, exercises) = (session.StartedAt, rows.Of<CaseClockRow>().Where(clock => clock.TimeBase == TimeBase.Exercise));
            return !query.Overdue ? offered : offered.Where(row =>
                exercises.Any(clock => clock.CaseId == row.CaseId && row.DueAt < clock.Now)
                || (row.DueAt < now && !exercises.Any(clock => clock.CaseId == row.CaseId)));
        }
    }

    /// <summary>Where a task stands in the list.</summary>
    private sealed record Place
    {
        public required Guid CaseId { get; init; }

        public required Guid TaskId { get; init; }

        public required string SortKey { get; init; }
    }
}
