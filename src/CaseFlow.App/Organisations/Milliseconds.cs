namespace CaseFlow.App.Organisations;

/// <summary>Moments that people give, cut as all times are that are stored.</summary>
internal static class Milliseconds
{
    public static DateTimeOffset ToMilliseconds(this DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    public static DateTimeOffset? ToMilliseconds(this DateTimeOffset? time) => time?.ToMilliseconds();
}
