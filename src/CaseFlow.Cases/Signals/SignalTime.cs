namespace CaseFlow.Cases.Signals;

/// <summary>When something happened, and how exactly that is known.</summary>
/// <param name="From">The first possible day.</param>
/// <param name="To">The last possible day.</param>
/// <param name="Precision">How exactly it is known.</param>
public sealed record SignalTime(DateOnly From, DateOnly To, DatePrecision Precision);

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Two to six days are possible.</summary>
    Days,

    /// <summary>The week is known.</summary>
    Week,

    /// <summary>The month is known.</summary>
    Month,

    /// <summary>More than a month is possible, up to a year.</summary>
    Year,
}
