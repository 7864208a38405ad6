using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Signals;

/// <summary>What becomes of a signal or a cluster. There is no fifth way.</summary>
public enum TriageOutcome
{
    /// <summary>A case is opened for it.</summary>
    NewCase,

    /// <summary>It is added to a case as a warning.</summary>
    ExistingCase,

    /// <summary>It is looked at again on a date.</summary>
    Watch,

    /// <summary>Nothing is done; whoever reported it can read why.</summary>
    Decline,
}

/// <summary>A decision about a signal or a cluster.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Grounds">Why.</param>
/// <param name="CaseId">The case that it goes to, also one that is still to be opened; null when it goes to none.</param>
/// <param name="NewCase">What the case is to be called and who owns it; null unless one is opened.</param>
/// <param name="WatchUntil">When it is looked at again; null unless it is watched.</param>
public sealed record SignalTriage(TriageOutcome Outcome, string Grounds, CaseId? CaseId, NewCase? NewCase, DateTimeOffset? WatchUntil);

/// <summary>The case that a signal opens.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of what people write in it.</param>
/// <param name="Owners">Organisations that own it together.</param>
public sealed record NewCase(string Title, string Country, string Marking, string Language, ImmutableSortedSet<string> Owners)
{
    /// <summary>Who may read it when somebody opens it.</summary>
    internal AccessLabel LabelIn(DecisionContext context) => AccessTerms.Default.ToLabel(Marking, context, Owners, AccessLabel.None);
}
