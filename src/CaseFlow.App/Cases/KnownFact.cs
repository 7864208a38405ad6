using System.Diagnostics;
using System.Globalization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Cases;

/// <summary>A fact as the rule of phases takes it; null when it is not known.</summary>
/// <param name="Name">The name of the fact in the table.</param>
/// <param name="Value">What is known.</param>
/// <param name="Origin">From where.</param>
/// <param name="Since">When that was recorded; null where no moment belongs to it.</param>
internal sealed record KnownFact(string Name, FeelValue Value, PhaseFactOrigin Origin, DateTimeOffset? Since = null)
{
    /// <summary>For people to read; null when it is not known.</summary>
    private string? InWords => Value switch
    {
        FeelNull => null,
        FeelString text => text.Value,
        FeelBoolean boolean => boolean.Value ? "yes" : "no",
        FeelList { Items.IsEmpty: true } => "none",
        FeelList list => string.Join(", ", list.Items.OfType<FeelString>().Select(item => item.Value)),
        _ => Value.ToString(),
    };

    private string Source => Origin switch
    {
        PhaseFactOrigin.NothingRecordsIt => "nothing records it: who knows of it says so in the grounds of a jump",
        PhaseFactOrigin.WarningGraded => $"the warning graded on {Day}",
        PhaseFactOrigin.NoWarningGraded => "no warning is graded",
        PhaseFactOrigin.StructuralGrounds => "the case was opened on structural grounds alone",
        PhaseFactOrigin.Baseline => "whether the case was opened on the country's baseline",
        PhaseFactOrigin.DayAfterStarted => $"the day-after tasks started on {Day}",
        PhaseFactOrigin.DayAfterNotBegun => "a response plan is approved and its day after has not begun",
        PhaseFactOrigin.NoResponse => "no response is recorded",
        PhaseFactOrigin.RatingAgreed => $"the rating agreed on {Day}",
        PhaseFactOrigin.NoRatingAgreed => "no rating is agreed",
        PhaseFactOrigin.NextTrigger => "the next trigger event in the record",
        PhaseFactOrigin.NoTrigger => "the record names no trigger event to come",
        _ => throw new UnreachableException($"{Origin}"),
    };

    private string? Day => Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static KnownFact Unknown(string name, PhaseFactOrigin origin) => new(name, FeelNull.Instance, origin);

    public static KnownFact Of(string name, bool? value, PhaseFactOrigin origin, DateTimeOffset? since = null) =>
        new(name, value is { } known ? FeelBoolean.Of(known) : FeelNull.Instance, origin, since);

    public static KnownFact Of(string name, string? value, PhaseFactOrigin origin, DateTimeOffset? since) =>
        new(name, value is null ? FeelNull.Instance : new FeelString(value), origin, since);

    public static KnownFact Of(string name, IEnumerable<string> values, PhaseFactOrigin origin, DateTimeOffset? since) =>
        new(name, FeelList.Of([.. values.Select(value => new FeelString(value))]), origin, since);

    /// <summary>As readers and partners see it.</summary>
    public PhaseFact ToFact() => new(Name, InWords, Source, Origin, Since);
}
