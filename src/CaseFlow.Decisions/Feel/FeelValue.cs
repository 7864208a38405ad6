using System.Text;
using System.Text.Json.Serialization;

namespace CaseFlow.Decisions.Feel;

/// <summary>A value of FEEL (DMN 1.5, chapter 10): immutable, a closed family, compared by structure.</summary>
/// <remarks>
/// <para>C# equality is structural; FEEL's own <c>=</c> also knows that <c>@"10:00:00Z"</c> and <c>@"11:00:00+01:00"</c> are one time.</para>
/// <para>In JSON a value stands bare; temporal values become their ISO 8601 text and come back as strings, functions become null.</para>
/// </remarks>
[JsonConverter(typeof(FeelValueJsonConverterFactory))]
public abstract record FeelValue
{
    private protected FeelValue()
    {
    }

    /// <summary>The standard's name of the type, e.g. <c>date and time</c>; used in messages.</summary>
    public abstract string TypeName { get; }

    /// <summary>Whether this is FEEL's null.</summary>
    public bool IsNull => this is FeelNull;

    /// <summary>How many values it is made of, itself included; long texts count for more.</summary>
    internal virtual int Weight => 1;

    /// <summary>How deep lists and contexts nest in it; 0 of a simple value.</summary>
    internal virtual int Nesting => 0;

    /// <summary>The value as it will be after it was written as JSON and read back.</summary>
    public virtual FeelValue ToJsonShape() => this;

    /// <summary>The value as a FEEL literal, e.g. <c>@"2026-03-01"</c>.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        AppendLiteral(text);
        return text.ToString();
    }

    /// <summary>Writes the FEEL literal.</summary>
    internal abstract void AppendLiteral(StringBuilder text);
}
