using System.Collections.Immutable;

namespace CaseFlow.Cases.Signals;

/// <summary>What a signal says. What its source does not say is unknown: null, never zero.</summary>
/// <param name="Summary">What happened, in one line or a few.</param>
/// <param name="Theme">What kind of act or sign it is.</param>
/// <param name="Place">Where.</param>
/// <param name="Time">When.</param>
/// <param name="Actors">Who took part, as the source names them; empty when it does not.</param>
/// <param name="Harm">Who was harmed, and how many.</param>
/// <param name="RiskFactors">Risk factors that it touches, e.g. <c>RF07</c>; empty when nobody has said.</param>
/// <param name="Reference">Where it comes from.</param>
public sealed record SignalContent(
    string Summary,
    SignalTheme Theme,
    SignalPlace Place,
    SignalTime Time,
    ImmutableArray<SignalActor> Actors,
    Harm Harm,
    ImmutableSortedSet<string> RiskFactors,
    SourceReference Reference);

/// <summary>Somebody who took part.</summary>
/// <param name="Name">As the source names them.</param>
/// <param name="Type">What they are.</param>
public sealed record SignalActor(string Name, ActorType Type)
{
    /// <summary>The name that sources give to whoever belongs to no side; they are harmed, they do not act.</summary>
    public const string Civilians = "Civilians";
}

/// <summary>What somebody who took part is.</summary>
public enum ActorType
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>A state's government, forces or police.</summary>
    State,

    /// <summary>A group that uses arms and is no state.</summary>
    ArmedGroup,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A newspaper, a station, a platform.</summary>
    Media,

    /// <summary>People of a place, a faith or a party.</summary>
    Community,

    /// <summary>None of the others.</summary>
    Other,
}

/// <summary>Where a signal comes from, so that its text can be found again.</summary>
/// <param name="Id">The source's own further id; null when it has none.</param>
/// <param name="Text">What the source quotes or writes; null when it gives no text.</param>
/// <param name="Collection">The conflict, programme or series under which the source files it; null when there is none.</param>
/// <param name="Reports">How many reports the source used; null when that is unknown.</param>
/// <param name="Clarity">How clearly the reports tell one event from others.</param>
public sealed record SourceReference(string? Id, string? Text, string? Collection, int? Reports, ReportClarity Clarity);

/// <summary>How clearly reports tell one event from others.</summary>
public enum ReportClarity
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>The reports identify the event.</summary>
    Clear,

    /// <summary>The reports sum several events up, which the source took apart.</summary>
    Aggregated,
}
