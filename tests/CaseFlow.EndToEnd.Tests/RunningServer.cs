using CaseFlow.EndToEnd.Tests.Pages;
using CaseFlow.Testing;

[assembly: AssemblyFixture(typeof(CaseFlow.EndToEnd.Tests.RunningServer))]

namespace CaseFlow.EndToEnd.Tests;

/// <summary>One server for all tests that only look at it.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private ServerProcess? _process;
    private Example? _example;

    public ServerProcess Process => _process ?? throw new InvalidOperationException("Expected a started server.");

    /// <summary>What there is to see on it.</summary>
    public Example Example => _example ?? throw new InvalidOperationException("Expected a started server.");

    public async ValueTask InitializeAsync()
    {
        _process = await ServerProcess.StartAsync(
            _data.Path, TestContext.Current.CancellationToken, "--SignIn:AttemptsPerMinute", "10000");
        _example = await Example.MakeAsync(_process, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _data.Dispose();
    }
}
