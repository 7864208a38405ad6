using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Decisions.Feel.Temporal;

/// <summary>The two kinds of durations as ISO 8601 text; weeks and mixtures of both kinds are not FEEL.</summary>
internal static partial class DurationText
{
    private const decimal SecondsPerDay = 86_400;

    public static FeelYearsDuration? ReadYears(string text)
    {
        var match = YearsPattern.Match(text);
        var months = match.Success ? (Number(match, "years") * 12) + Number(match, "months") : decimal.MaxValue;
        return months > long.MaxValue ? null : new FeelYearsDuration((long)Signed(match, months));
    }

    public static FeelDaysDuration? ReadDays(string text)
    {
        var match = DaysPattern.Match(text);
        return match.Success
            ? new FeelDaysDuration(Signed(match, (Number(match, "days") * SecondsPerDay) + (Number(match, "hours") * 3600)
                + (Number(match, "minutes") * 60) + Number(match, "seconds")))
            : null;
    }

    public static string Write(FeelYearsDuration duration)
    {
        if (duration.Months == 0)
        {
            return "P0M";
        }

        var months = decimal.Abs(duration.Months);
        var years = decimal.Floor(months / 12);
        return $"{(duration.Months < 0 ? "-" : "")}P{Part(years, 'Y')}{Part(months % 12, 'M')}";
    }

    public static string Write(FeelDaysDuration duration)
    {
        if (duration.Seconds == 0)
        {
            return "PT0S";
        }

        var seconds = decimal.Abs(duration.Seconds);
        var time = $"{Part(decimal.Floor(seconds / 3600) % 24, 'H')}{Part(decimal.Floor(seconds / 60) % 60, 'M')}{Part(seconds % 60, 'S')}";
        var days = Part(decimal.Floor(seconds / SecondsPerDay), 'D');
        return $"{(duration.Seconds < 0 ? "-" : "")}P{days}{(time.Length == 0 ? "" : "T")}{time}";
    }

    private static string Part(decimal amount, char unit) => amount == 0 ? "" : new FeelNumber(amount).Text + unit;

    private static decimal Signed(Match match, decimal amount) => match.Groups["sign"].Success ? -amount : amount;

    private static decimal Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?<sign>-)?P(?=.)((?<years>[0-9]{1,18})Y)?((?<months>[0-9]{1,18})M)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearsPattern { get; }

    [GeneratedRegex(
        @"\A(?<sign>-)?P(?=.)((?<days>[0-9]{1,16})D)?(T(?=.)((?<hours>[0-9]{1,18})H)?((?<minutes>[0-9]{1,18})M)?((?<seconds>[0-9]{1,18}(\.[0-9]{0,9})?)S)?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DaysPattern { get; }
}
