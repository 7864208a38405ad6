using CaseFlow.App.Access;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Past;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Opens a case as it was known at a moment, for one query, if the caller may see the case today.</summary>
internal sealed record OpenPast(CaseMoment Moment) : IQuery<Outcome<CaseFlowDb>>
{
    /// <summary>Longest past, in events: some twenty times what the longest of the historic cases has.</summary>
    public const int MaxEvents = 20_000;

    private static readonly Rejection TooLong = new(
        RejectionKind.Conflict,
        "case.past_too_long",
        $"Expected at most {MaxEvents} events up to that moment, but there are more: ask for an earlier one, or read the history page by page.");

    internal sealed class Handler(Rows rows, Reconstructions reconstructions, Reconstructor reconstructor) : IQueryHandler<OpenPast, Outcome<CaseFlowDb>>
    {
        public async ValueTask<Outcome<CaseFlowDb>> Handle(OpenPast query, CancellationToken cancellation)
        {
            var moment = query.Moment;
            if (await KeyAsync(moment, cancellation) is not { } key)
            {
                return CaseRejections.NotFound;
            }

            return moment.EventCount > MaxEvents ? TooLong : await reconstructions.OpenAsync(key, reconstructor, cancellation);
        }

        private Task<PastKey?> KeyAsync(CaseMoment moment, CancellationToken cancellation)
        {
            var erasures = rows.Of<EventRow>().Where(row => row.CaseId == moment.CaseId && row.Type == JournalEvent.Erased.Name);
            var access = rows.Of<EventRow>().Where(row => row.CaseId == moment.CaseId && ReaderChanges.Names.Contains(row.Type));
            return rows.Of<CaseRow>()
                .Where(row => row.CaseId == moment.CaseId)
                .Select(row => new PastKey(
                    row.CaseId,
                    moment.UpTo,
                    erasures.Max(erasure => (long?)erasure.Position) ?? 0,
                    access.Max(change => (long?)change.Position) ?? 0,
                    rows.Reference<DefinitionRow>().Count()))
                .SingleOrDefaultAsync(cancellation);
        }
    }
}
