using System.Globalization;

namespace CaseFlow.Engine.Timers;

/// <summary>The numbers that a field of a cron text stands for: <c>*</c>, <c>5</c>, <c>9-17</c>, <c>*/15</c>, <c>MON-FRI</c> or a list of such.</summary>
internal sealed class CronField
{
    public static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private readonly SortedSet<int> _numbers;

    private CronField(SortedSet<int> numbers) => _numbers = numbers;

    public int First => _numbers.Min;

    /// <summary>Reads a field; null when it is none, or has a number that is out of range.</summary>
    /// <param name="text">The field.</param>
    /// <param name="min">The least number.</param>
    /// <param name="max">The greatest.</param>
    /// <param name="names">Names of the numbers, from the least on.</param>
    public static CronField? TryRead(string text, int min, int max, string[]? names = null)
    {
        var numbers = new SortedSet<int>();
        foreach (var part in text.Split(','))
        {
            if (Range(part, min, max, names) is not { } range)
            {
                return null;
            }

            for (var number = range.From; number <= range.To; number += range.Step)
            {
                numbers.Add(number);
            }
        }

        return new CronField(numbers);
    }

    public bool Has(int number) => _numbers.Contains(number);

    /// <summary>The least number that is greater; null when there is none.</summary>
    public int? After(int number)
    {
        foreach (var next in _numbers.GetViewBetween(number + 1, int.MaxValue))
        {
            return next;
        }

        return null;
    }

    private static (int From, int To, int Step)? Range(string part, int min, int max, string[]? names)
    {
        var halves = part.Split('/');
        var ends = halves[0].Split('-');
        if (halves.Length > 2 || ends.Length > 2 || Number(halves.ElementAtOrDefault(1) ?? "1", []) is not (> 0 and var step))
        {
            return null;
        }

        // a step beyond the end leads nowhere, and must not lead around the greatest number
        step = Math.Min(step, max + 1);
        if (halves[0] == "*")
        {
            return (min, max, step);
        }

        // one number with a step goes on to the end
        var from = Number(ends[0], names ?? [], min);
        var to = ends.Length == 2 ? Number(ends[1], names ?? [], min, isEnd: true) : halves.Length == 2 ? max : from;
        return from >= min && to <= max && from <= to ? (from.Value, to.Value, step) : null;
    }

    /// <summary>A number by itself or by its name; where two have one name, such as Sunday, the end of a range is the greater.</summary>
    private static int? Number(string text, string[] names, int min = 0, bool isEnd = false)
    {
        bool IsNamed(string name) => name.Equals(text, StringComparison.OrdinalIgnoreCase);
        var named = isEnd ? Array.FindLastIndex(names, IsNamed) : Array.FindIndex(names, IsNamed);
        return named >= 0 ? named + min
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }
}
