using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Keeps what a host logs as an error: answers say only that the log tells more.</summary>
internal sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _told = new();

    /// <summary>All of it until now.</summary>
    public string Told => string.Join('\n', _told);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _told.Enqueue($"{formatter(state, exception)}\n{exception}");
        }
    }

    public void Dispose()
    {
    }
}
