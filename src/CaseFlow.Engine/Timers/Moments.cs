using System.Globalization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Timers;

/// <summary>Reads moments from values: a FEEL date and time, or its ISO 8601 text.</summary>
internal static class Moments
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>In UTC, cut to whole milliseconds; false without an offset or zone.</summary>
    public static bool TryRead(FeelValue value, out DateTimeOffset moment)
    {
        moment = default;
        return value switch
        {
            FeelDateTime dateTime => dateTime.TryToMoment(out var exact) && Cut(exact, out moment),
            FeelString text => TryRead(text.Value, out moment),
            _ => false,
        };
    }

    /// <inheritdoc cref="TryRead(FeelValue, out DateTimeOffset)"/>
    public static bool TryRead(string text, out DateTimeOffset moment)
    {
        moment = default;
        // without an offset the local zone of the machine would be assumed
        return HasOffset(text)
            && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)
            && Cut(exact, out moment);
    }

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || (text.IndexOf('T', StringComparison.Ordinal) is > 0 and var time && text.IndexOfAny(['+', '-'], time) > 0);

    private static bool Cut(DateTimeOffset exact, out DateTimeOffset moment)
    {
        moment = DateTimeOffset.FromUnixTimeMilliseconds(exact.ToUnixTimeMilliseconds());
        return true;
    }
}
