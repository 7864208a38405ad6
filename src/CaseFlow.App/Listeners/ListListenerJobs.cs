using System.Linq.Expressions;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Models;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Listeners;

/// <summary>Listeners that wait for an answer from outside, oldest first; what CaseFlow itself does or sends out is not among them.</summary>
/// <param name="JobType">Only those of one type; null for all.</param>
/// <param name="DueOnly">Whether those are left out that are to be tried again later.</param>
/// <param name="Page">Which page.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record ListListenerJobs(string? JobType, bool DueOnly, PageRequest Page) : IQuery<Outcome<Page<ListenerJobView>>>
{
    public sealed class Validator : AbstractValidator<ListListenerJobs>
    {
        public Validator()
        {
            RuleFor(query => query.JobType).MaximumLength(200);
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<ListListenerJobs, Outcome<Page<ListenerJobView>>>
    {
        private static readonly string[] SentOut = [.. OutsideJob.Types];

        public async ValueTask<Outcome<Page<ListenerJobView>>> Handle(ListListenerJobs query, CancellationToken cancellation)
        {
            var now = session.StartedAt;
            return await rows.Of<ListenerJobRow>()
                .Where(row => (query.JobType == null || row.JobType == query.JobType) && !SentOut.Contains(row.JobType))
                .Where(row => !query.DueOnly || row.RetryAt == null || row.RetryAt <= now)
                .ToPageAsync(query.Page, row => row.SortKey, ListenerJobView.FromRow, cancellation);
        }
    }
}

/// <summary>
/// A listener that must answer before its element, or the human task that it looks at, goes on. Headers and variables are JSON.
/// </summary>
public sealed record ListenerJobView(
    Guid JobId,
    Guid CaseId,
    Guid InstanceId,
    string ProcessId,
    string ElementId,
    string JobType,
    ListenerEvent Event,
    Guid? TaskId,
    string HeadersJson,
    string VariablesJson,
    int RetriesLeft,
    DateTimeOffset? RetryAt,
    string? Failure,
    DateTimeOffset CreatedAt)
{
    internal static readonly Expression<Func<ListenerJobRow, ListenerJobView>> FromRow = row => new ListenerJobView(
        row.JobId, row.CaseId, row.InstanceId, row.ProcessId, row.ElementId, row.JobType, row.Event, row.TaskId, row.Headers, row.Variables,
        row.RetriesLeft, row.RetryAt, row.Failure, row.CreatedAt);
}
