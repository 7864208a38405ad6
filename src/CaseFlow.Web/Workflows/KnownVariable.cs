using System.Globalization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Web.Workflows;

/// <summary>Something that a person says is known, as it was typed.</summary>
public sealed class KnownVariable
{
    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>A number, true or false; anything else is text, and what stands in quotes is, too.</summary>
    public string Value { get; set; } = "";

    /// <summary>Whether a value was typed of which nobody could know what it is.</summary>
    public bool IsNameless => Name.Trim().Length == 0 && Value.Trim().Length > 0;

    /// <summary>What processes read; of two of the same name the last holds.</summary>
    public static FeelContext Of(IEnumerable<KnownVariable> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Where(one => one.Name.Trim().Length > 0)
            .Aggregate(FeelContext.Empty, (known, one) => known.With(one.Name.Trim(), Read(one.Value.Trim())));
    }

    private static FeelValue Read(string typed) => typed switch
    {
        "true" => FeelBoolean.True,
        "false" => FeelBoolean.False,
        ['"', .. var text, '"'] => new FeelString(text),
        _ => decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new FeelNumber(number)
            : new FeelString(typed),
    };
}
