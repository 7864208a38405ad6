namespace CaseFlow.Engine.Timers;

/// <summary>
/// Rounds where a cron text of six fields says so, in UTC: second, minute, hour, day of the month, month, day of the week, as Camunda and Spring read
/// them. A day must fit both its fields.
/// </summary>
internal sealed record CronCycle : TimerCycle
{
    // a leap day on one weekday comes at least once in 40 years
    private const int MaxYears = 40;

    // more rounds than can be fired one by one are not counted either
    private const int MaxCounted = 100_000;

    private readonly CronField _seconds;
    private readonly CronField _minutes;
    private readonly CronField _hours;
    private readonly CronField _months;
    private readonly CronDays _days;

    private CronCycle(string text, CronField seconds, CronField minutes, CronField hours, CronDays days, CronField months) =>
        (Text, _seconds, _minutes, _hours, _days, _months) = (text, seconds, minutes, hours, days, months);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Reads <c>0 0 9-17 * * MON-FRI</c> or a word such as <c>@daily</c>; null when it is neither, or no day ever fits.</summary>
    public static new CronCycle? TryRead(string text)
    {
        var fields = Expand(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 6
            && CronField.TryRead(fields[0], 0, 59) is { } seconds
            && CronField.TryRead(fields[1], 0, 59) is { } minutes
            && CronField.TryRead(fields[2], 0, 23) is { } hours
            && CronDays.TryRead(fields[3], fields[5]) is { } days
            && CronField.TryRead(fields[4], 1, 12, CronField.Months) is { } months
                ? new CronCycle(text, seconds, minutes, hours, days, months)
                : null;
    }

    public override TimerRound? First(DateTimeOffset now) => Round(Next(now.AddTicks(-1)));

    private protected override (int Coalesced, TimerRound? Next) RoundAfter(TimerRound fired, DateTimeOffset now)
    {
        var (missed, next) = (0, Next(fired.DueAt));
        while (next <= now)
        {
            next = ++missed < MaxCounted ? Next(next.Value) : Next(now);
        }

        return (missed, Round(next));
    }

    private TimerRound? Round(DateTimeOffset? due) => due is { } at ? new TimerRound(at, Text) : null;

    private DateTimeOffset? Next(DateTimeOffset after)
    {
        var from = after.UtcDateTime;
        var (day, time) = (DateOnly.FromDateTime(from), TimeOnly.FromDateTime(from));
        if (Fits(day) && TimeAfter(time) is { } today)
        {
            return At(day, today);
        }

        var last = day.Year > DateOnly.MaxValue.Year - MaxYears ? DateOnly.MaxValue : day.AddYears(MaxYears);
        while (day < last)
        {
            day = day.AddDays(1);
            if (Fits(day))
            {
                return At(day, new TimeOnly(_hours.First, _minutes.First, _seconds.First));
            }
        }

        return null;
    }

    private bool Fits(DateOnly day) => _months.Has(day.Month) && _days.Have(day);

    /// <summary>The first time of a day that is later; null when none is.</summary>
    private TimeOnly? TimeAfter(TimeOnly time)
    {
        if (_hours.Has(time.Hour))
        {
            if (_minutes.Has(time.Minute) && _seconds.After(time.Second) is { } second)
            {
                return new TimeOnly(time.Hour, time.Minute, second);
            }

            if (_minutes.After(time.Minute) is { } minute)
            {
                return new TimeOnly(time.Hour, minute, _seconds.First);
            }
        }

        return _hours.After(time.Hour) is { } hour ? new TimeOnly(hour, _minutes.First, _seconds.First) : null;
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time, DateTimeKind.Utc));

    private static string Expand(string text) => text switch
    {
        "@yearly" or "@annually" => "0 0 0 1 1 *",
        "@monthly" => "0 0 0 1 * *",
        "@weekly" => "0 0 0 * * 0",
        "@daily" or "@midnight" => "0 0 0 * * *",
        "@hourly" => "0 0 * * * *",
        _ => text,
    };
}
