using Microsoft.Extensions.Configuration;

namespace CaseFlow.Api.Transport;

/// <summary>How much a server takes on through the API. The pages have a way of their own.</summary>
/// <param name="AtOnce">Requests that are carried out at the same time, 1 to 10,000; by default 2 for each processor: more would only share it.</param>
/// <param name="Waiting">Requests that wait for their turn, 0 to 100,000; by default 32 for each that is carried out.</param>
/// <param name="LongestWait">How long one waits before it is turned away, up to 30 seconds; by default 0.4 s, so that an answer takes less than one.</param>
internal sealed record AdmissionSettings(int AtOnce, int Waiting, TimeSpan LongestWait)
{
    private const string Section = "Api";
    private const int PerProcessor = 2;
    private const int WaitingForEach = 32;

    /// <summary>Requests of one post that are carried out or wait: half of all that there is room for.</summary>
    public int OfOneCaller => (AtOnce + Waiting + 1) / 2;

    /// <summary>From <c>Api:RequestsAtOnce</c>, <c>Api:RequestsWaiting</c> and <c>Api:LongestWait</c>.</summary>
    /// <exception cref="InvalidOperationException">A setting is out of its range.</exception>
    public static AdmissionSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var atOnce = section.GetValue("RequestsAtOnce", PerProcessor * Environment.ProcessorCount);
        var settings = new AdmissionSettings(
            atOnce, section.GetValue("RequestsWaiting", WaitingForEach * atOnce), section.GetValue("LongestWait", TimeSpan.FromSeconds(0.4)));
        return settings switch
        {
            { AtOnce: < 1 or > 10_000 } => throw OutOfRange("RequestsAtOnce", "1 to 10,000", settings.AtOnce),
            { Waiting: < 0 or > 100_000 } => throw OutOfRange("RequestsWaiting", "0 to 100,000", settings.Waiting),
            _ when settings.LongestWait < TimeSpan.Zero || settings.LongestWait > TimeSpan.FromSeconds(30) =>
                throw OutOfRange("LongestWait", "00:00:00 to 00:00:30", settings.LongestWait),
            _ => settings,
        };
    }

    private static InvalidOperationException OutOfRange(string name, string range, object value) =>
        new($"Expected {Section}:{name} to be from {range}, but it is {value}.");
}
