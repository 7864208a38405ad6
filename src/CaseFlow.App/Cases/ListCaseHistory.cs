using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Everything that happened in a case, in order: its own events and those of all its streams.</summary>
public sealed record ListCaseHistory(Guid CaseId, PageRequest Page) : IQuery<Outcome<Page<HistoryEntry>>>
{
    public sealed class Validator : AbstractValidator<ListCaseHistory>
    {
        public Validator()
        {
            RuleFor(query => query.CaseId).NotEmpty();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListCaseHistory, Outcome<Page<HistoryEntry>>>
    {
        public async ValueTask<Outcome<Page<HistoryEntry>>> Handle(ListCaseHistory query, CancellationToken cancellation) =>
            await rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId).ToPageAsync(query.Page, TellAsync, cancellation);

        private static Task<IReadOnlyList<HistoryEntry>> TellAsync(IReadOnlyList<EventRow> events) => Task.FromResult<IReadOnlyList<HistoryEntry>>(
        [
            .. events.Select(row => new HistoryEntry(
                row.CaseId, row.StreamId, row.Version, row.Type, row.Body, row.At, row.RecordedAt, row.Actor)),
        ]);
    }
}

/// <summary>One event of a case's journal.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="StreamId">The stream that it belongs to: the case itself, a plan, an instance.</param>
/// <param name="Version">Its number within the stream, from 1.</param>
/// <param name="Type">Its stored name, e.g. <c>case.gate_decided</c>.</param>
/// <param name="BodyJson">What it says, as JSON.</param>
/// <param name="At">When it happened; case time, UTC.</param>
/// <param name="RecordedAt">When it was written down; system time, UTC.</param>
/// <param name="Actor">Who acted.</param>
public sealed record HistoryEntry(
    Guid CaseId, Guid StreamId, long Version, string Type, string BodyJson, DateTimeOffset At, DateTimeOffset RecordedAt, Actor Actor);
