namespace CaseFlow.Server.Hosting;

/// <summary>
/// The time between being told to end and closing the door. Pumps and subscriptions end at its beginning, readiness is gone, and whoever
/// spreads requests sees that before any is turned away; then open requests finish.
/// </summary>
internal sealed class Drain(Drain.Settings settings) : IHostedLifecycleService
{
    private const string Setting = "CaseFlow:DrainFor";

    /// <summary>Time that open requests, and what is still to be recorded of them, get once the door is closed. Most ends take none of it.</summary>
    private static readonly TimeSpan Finishing = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <exception cref="InvalidOperationException">The setting is out of its range.</exception>
    public static void AddTo(WebApplicationBuilder builder)
    {
        var length = builder.Configuration.GetValue(Setting, TimeSpan.Zero);
        if (length < TimeSpan.Zero || length > Longest)
        {
            throw new InvalidOperationException($"Expected {Setting} to be from {TimeSpan.Zero} to {Longest}, but it is {length}.");
        }

        var settings = new Settings(length);
        builder.Services.AddSingleton(settings).AddHostedService<Drain>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = settings.Length + Finishing);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(settings.Length, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <param name="Length">From <c>CaseFlow:DrainFor</c>, e.g. <c>00:00:05</c>: longer than whoever spreads requests takes to ask for readiness.</param>
    internal sealed record Settings(TimeSpan Length);
}
