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
            var tasks = query.CaseId is { } caseId ? rows.Of<TaskRow>().Where(row => row.CaseId == caseId) : rows.Of<TaskRow>();
            return await Restrict(Select(tasks, query.Selection), query)
                .ToPageAsync(query.Page, row => row.SortKey, TaskView.FromRow, cancellation);
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

        private IQueryable<TaskRow> Select(IQueryable<TaskRow> tasks, TaskSelection selection)
        {
            var personId = session.Caller.Actor.PersonId;
            var candidates = session.Caller.Candidacies;
            var offered = rows.Of<TaskCandidateRow>().Where(candidate => candidates.Contains(candidate.Candidate));
            return selection switch
            {
                TaskSelection.Mine => tasks.Where(row => row.State == TaskState.Reserved && row.OwnerPersonId == personId),
                TaskSelection.Unassigned => tasks.Where(row =>
                    row.State == TaskState.Ready && offered.Any(candidate => candidate.CaseId == row.CaseId && candidate.TaskId == row.TaskId)),
                TaskSelection.Inbox => tasks.Where(row =>
                    (row.State == TaskState.Reserved && row.OwnerPersonId == personId)
                    || (row.State == TaskState.Ready && offered.Any(candidate => candidate.CaseId == row.CaseId && candidate.TaskId == row.TaskId))),
                TaskSelection.AllOpen => tasks.Where(row => row.State == TaskState.Ready || row.State == TaskState.Reserved),
                TaskSelection.Completed => tasks.Where(row => row.State == TaskState.Completed),
                _ => tasks,
            };
        }
    }
}
