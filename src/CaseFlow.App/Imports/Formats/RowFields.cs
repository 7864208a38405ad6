using System.Collections.Frozen;
using System.Globalization;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Imports.Formats;

/// <summary>Reads the fields of one row and writes down all that is wrong with them. A blank is unknown, never zero.</summary>
/// <param name="row">The row's number in the file.</param>
/// <param name="valueOf">The value of a column; null when the file has no such column or the field is empty.</param>
internal sealed class RowFields(int row, Func<string, string?> valueOf)
{
    private readonly List<RowFault> _faults = [];

    public int Row => row;

    public IReadOnlyList<RowFault> Faults => _faults;

    /// <summary>A text that must be there.</summary>
    public string Required(string column, int longest)
    {
        var text = Optional(column, longest);
        if (text is null)
        {
            Report(column, null, "Expected a value, but the field is blank.");
        }

        return text ?? string.Empty;
    }

    /// <summary>A text, null when it is blank.</summary>
    public string? Optional(string column, int longest)
    {
        var text = valueOf(column)?.Trim();
        if (text is { Length: var length } && length > longest)
        {
            Report(column, text, $"Expected at most {longest} characters, but there are {length}.");
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>A number of people or reports.</summary>
    public int? Count(string column)
    {
        if (Value(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Report(column, text, "Expected a whole number from 0 on, or a blank when it is unknown.");
        return null;
    }

    /// <summary>A step of a scale.</summary>
    public T Step<T>(string column, FrozenDictionary<string, T> scale)
    {
        var text = Value(column);
        if (text is not null && scale.TryGetValue(text, out var step))
        {
            return step;
        }

        Report(column, text, $"Expected one of {string.Join(", ", scale.Keys.Order(StringComparer.Ordinal))}.");
        return default!;
    }

    /// <summary>A day, with or without a time of day behind it.</summary>
    public DateOnly Day(string column)
    {
        var text = Value(column);
        if (text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= SignalTimeValidator.Earliest)
        {
            return day;
        }

        Report(column, text, "Expected a day from 1970 on, as 2021-05-28.");
        return SignalTimeValidator.Earliest;
    }

    /// <summary>Degrees, null when they are blank.</summary>
    public double? Degrees(string column, double most)
    {
        if (Value(column) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
        {
            return degrees;
        }

        Report(column, text, $"Expected degrees from -{most} to {most}.");
        return null;
    }

    /// <summary>Low, best and high figures, which must not contradict each other.</summary>
    public Estimate Estimate(string low, string best, string high)
    {
        var estimate = new Estimate(Count(low), Count(best), Count(high));
        if (!estimate.IsInOrder)
        {
            Report(best, Value(best), $"Expected it from {low} to {high}, but these are {Value(low) ?? "blank"} and {Value(high) ?? "blank"}.");
        }

        return estimate;
    }

    /// <summary>Writes a fault down. Where the row as a whole cannot be read, its fields are not told of one by one.</summary>
    public void Report(string? column, string? value, string expected)
    {
        if (column is null || _faults.TrueForAll(fault => fault.Column is not null))
        {
            _faults.Add(RowFaults.Of(row, column, value, expected));
        }
    }

    private string? Value(string column) => valueOf(column)?.Trim() is { Length: > 0 } text ? text : null;
}
