using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
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
}

/// <summary>Tasks in due order, those without a due time last.</summary>
/// <param name="Selection">Which tasks.</param>
/// <param name="CaseId">Only those of one case; null for all cases.</param>
/// <param name="Page">Which page.</param>
public sealed record ListTasks(TaskSelection Selection, Guid? CaseId, PageRequest Page) : IQuery<Outcome<Page<TaskView>>>
{
    public sealed class Validator : AbstractValidator<ListTasks>
    {
        public Validator()
        {
            RuleFor(query => query.Selection).IsInEnum();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<ListTasks, Outcome<Page<TaskView>>>
    {
        public async ValueTask<Outcome<Page<TaskView>>> Handle(ListTasks query, CancellationToken cancellation)
        {
            var tasks = query.CaseId is { } caseId ? rows.Of<TaskRow>().Where(row => row.CaseId == caseId) : rows.Of<TaskRow>();
            return await Select(tasks, query.Selection).ToPageAsync(query.Page, row => row.SortKey, TaskView.FromRow, cancellation);
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
                _ => tasks,
            };
        }
    }
}
