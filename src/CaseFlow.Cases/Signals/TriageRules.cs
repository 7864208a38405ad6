using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Signals;

/// <summary>What is asked for in triage; the same for signals and for clusters.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Grounds">Why.</param>
/// <param name="CaseId">The case to which it is added; needed for that outcome only.</param>
/// <param name="CaseIsOpen">Whether there is such a case and somebody works on it: a fact of another partition.</param>
/// <param name="NewCase">The case to open; needed for that outcome only.</param>
/// <param name="WatchUntil">When it is looked at again; needed for that outcome only.</param>
/// <param name="SourceReaders">Who may read what is triaged: nobody else may read the case to which it goes. A fact of its partition's rows.</param>
/// <param name="CaseReaders">Who may read the existing case; a fact of another partition.</param>
public sealed record TriageRequest(
    TriageOutcome Outcome,
    string Grounds,
    CaseId? CaseId = null,
    bool CaseIsOpen = false,
    NewCase? NewCase = null,
    DateTimeOffset? WatchUntil = null,
    ImmutableArray<Grant> SourceReaders = default,
    ImmutableArray<Grant> CaseReaders = default);

/// <summary>The rules of triage.</summary>
internal static class TriageRules
{
    /// <summary>Why a request is refused, or null.</summary>
    public static Rejection? RefusalOf(TriageRequest request, DecisionContext context) =>
        string.IsNullOrWhiteSpace(request.Grounds) ? SignalRejections.NoGrounds
        : request.Outcome switch
        {
            TriageOutcome.NewCase => request.NewCase switch
            {
                null => SignalRejections.NoNewCase,
                { Owners.IsEmpty: true } => CaseRejections.NoOwner,
                { } asked when AccessTerms.Default.RefusalOf(asked.Marking) is { } refusal => refusal,
                { } asked => IsWithin(Grants.Of(asked.LabelIn(context)), request, context) ? null : AccessRejections.OpenerThanSource,
            },
            TriageOutcome.ExistingCase when request is not { CaseId: not null, CaseIsOpen: true } => SignalRejections.NoOpenCase,
            TriageOutcome.ExistingCase => IsWithin(request.CaseReaders, request, context) ? null : AccessRejections.OpenerThanSource,
            TriageOutcome.Watch => request.WatchUntil > context.Now ? null : SignalRejections.NoWatch,
            _ => null,
        };

    private static bool IsWithin(ImmutableArray<Grant> readers, TriageRequest request, DecisionContext context) =>
        request.SourceReaders.IsDefault
        || Grants.AreWithin(readers.IsDefault ? [] : readers, request.SourceReaders, context.Actor.OnBehalfOf ?? context.Actor.PostId);

    /// <summary>The decision that an accepted request becomes; a new case gets its id here.</summary>
    public static SignalTriage Accept(TriageRequest request, DecisionContext context) => request.Outcome switch
    {
        TriageOutcome.NewCase => new(request.Outcome, request.Grounds, new CaseId(context.NewId()), request.NewCase, null),
        TriageOutcome.ExistingCase => new(request.Outcome, request.Grounds, request.CaseId, null, null),
        TriageOutcome.Watch => new(request.Outcome, request.Grounds, null, null, request.WatchUntil),
        _ => new(request.Outcome, request.Grounds, null, null, null),
    };
}
