using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Imports;

/// <summary>Makes reports of rows that cannot be taken.</summary>
internal static class RowFaults
{
    /// <summary>As much of a value as a report shows.</summary>
    public const int LongestValue = 200;

    public static RowFault Of(int row, string? column, string? value, string expected) =>
        new(row, column, value is { Length: > LongestValue } ? value[..(LongestValue - 1)] + '…' : value, expected);
}
