using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Decisions.Feel.Temporal;

/// <summary>Dates and times as text: ISO 8601 as XML Schema restricts it, with <c>@zone</c> as DMN extends it.</summary>
internal static partial class TemporalText
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    public static FeelDate? ReadDate(string text)
    {
        var match = DatePattern.Match(text);
        return match.Success ? DateOf(match) : null;
    }

    public static FeelTime? ReadTime(string text)
    {
        var match = TimePattern.Match(text);
        return match.Success ? TimeOf(match) : null;
    }

    public static FeelDateTime? ReadDateTime(string text)
    {
        var separator = text.IndexOf('T', StringComparison.Ordinal);
        if (separator < 0 || ReadDate(text[..separator]) is not { } date || ReadTime(text[(separator + 1)..]) is not { } time)
        {
            return null;
        }

        var day = IsEndOfDay(text.AsSpan(separator + 1)) ? FeelDate.FromEpochDay(date.EpochDay + 1) : date;
        return day is null ? null : new FeelDateTime(day, time);
    }

    public static string Write(FeelDate date)
    {
        var sign = date.Year < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(date.Year):D4}-{date.Month:D2}-{date.Day:D2}");
    }

    public static string Write(FeelTime time)
    {
        var nanoseconds = time.NanosecondOfDay % NanosecondsPerSecond;
        var fraction = nanoseconds == 0 ? "" : $".{nanoseconds:D9}".TrimEnd('0');
        var place = time.Zone is { } zone ? $"@{zone}" : WriteOffset(time.OffsetSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}{fraction}{place}");
    }

    public static FeelTime TimeOf(DateTimeOffset moment) =>
        FeelTime.TryCreate(moment.TimeOfDay.Ticks * 100, (int)moment.Offset.TotalSeconds) ?? throw new ArgumentOutOfRangeException(nameof(moment));

    // the end of a day is the first moment of the next
    private static bool IsEndOfDay(ReadOnlySpan<char> time) => time.StartsWith("24", StringComparison.Ordinal);

    private static string WriteOffset(int? offsetSeconds)
    {
        if (offsetSeconds is not { } offset || offset == 0)
        {
            return offsetSeconds is null ? "" : "Z";
        }

        var size = Math.Abs(offset);
        var seconds = size % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size % 60:D2}");
        return string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}{seconds}");
    }

    private static FeelDate? DateOf(Match match) =>
        FeelDate.TryCreate(Number(match, "year"), Number(match, "month"), Number(match, "day"));

    private static FeelTime? TimeOf(Match match)
    {
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        var fraction = Number(match.Groups["fraction"].Value.PadRight(9, '0')[..9]);
        var isMidnightOfNextDay = hour == 24 && minute == 0 && second == 0 && fraction == 0;
        if ((hour > 23 && !isMidnightOfNextDay) || minute > 59 || second > 59)
        {
            return null;
        }

        var nanosecondOfDay = ((((hour % 24 * 60) + minute) * 60) + second) * NanosecondsPerSecond;
        return FeelTime.TryCreate(nanosecondOfDay + fraction, OffsetOf(match), match.Groups["zone"].Success ? match.Groups["zone"].Value : null);
    }

    private static int? OffsetOf(Match match)
    {
        if (!match.Groups["offset"].Success)
        {
            return null;
        }

        var size = (Number(match, "offsetHour") * 3600) + (Number(match, "offsetMinute") * 60) + Number(match, "offsetSecond");
        return (int)(match.Groups["sign"].Value == "-" ? -size : size);
    }

    private static long Number(Match match, string group) => match.Groups[group].Success ? Number(match.Groups[group].Value) : 0;

    private static long Number(string digits) => digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<year>-?([1-9][0-9]{4,8}|[0-9]{4}))-(?<month>[0-9]{2})-(?<day>[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern { get; }

    [GeneratedRegex(
        @"\A(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(\.(?<fraction>[0-9]{1,18}))?"
        + @"(@(?<zone>[A-Za-z][A-Za-z0-9_+/-]*)"
        + @"|(?<offset>Z|(?<sign>[+-])(?<offsetHour>[01][0-9]):(?<offsetMinute>[0-5][0-9])(:(?<offsetSecond>[0-5][0-9]))?))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern { get; }
}
