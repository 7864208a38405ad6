using System.Globalization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Cases;

/// <summary>A fact as the rule of phases takes it; null when it is not known.</summary>
internal sealed record KnownFact(string Name, FeelValue Value, string Source)
{
    /// <summary>For people to read; null when it is not known.</summary>
    public string? InWords => Value switch
    {
        FeelNull => null,
        FeelString text => text.Value,
        FeelBoolean boolean => boolean.Value ? "yes" : "no",
        FeelList { Items.IsEmpty: true } => "none",
        FeelList list => string.Join(", ", list.Items.OfType<FeelString>().Select(item => item.Value)),
        _ => Value.ToString(),
    };

    public static KnownFact Unknown(string name, string source) => new(name, FeelNull.Instance, source);

    public static KnownFact Of(string name, bool? value, string source) =>
        new(name, value is { } known ? FeelBoolean.Of(known) : FeelNull.Instance, source);

    public static KnownFact Of(string name, string? value, string source) => new(name, value is null ? FeelNull.Instance : new FeelString(value), source);

    public static KnownFact Of(string name, IEnumerable<string> values, string source) =>
        new(name, FeelList.Of([.. values.Select(value => new FeelString(value))]), source);

    public static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
