using CaseFlow.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>Two servers: one is the provider of an organisation, the other lets its people in.</summary>
public sealed class OwnProvider : IAsyncLifetime
{
    public const string Name = "Desk of the East";

    /// <summary>What the provider calls whoever signs people in by it: the other server, and a tool that waits at <see cref="Tool"/>.</summary>
    public const string Client = "east";

    private readonly TemporaryFolder _data = new();
    private ServerProcess? _provider;
    private ServerProcess? _server;
    private WebApplication? _tool;

    /// <summary>Knows the people.</summary>
    public ServerProcess Provider => _provider ?? throw new InvalidOperationException("Expected a started server.");

    /// <summary>Lets them in.</summary>
    public ServerProcess Server => _server ?? throw new InvalidOperationException("Expected a started server.");

    /// <summary>Where a tool waits for people to come back.</summary>
    public Uri Tool => new(new Uri(_tool?.Urls.Single() ?? throw new InvalidOperationException("Expected a started tool.")), "/signed-in");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tool = await StartToolAsync();
        _provider = await ServerProcess.StartAsync(DirectoryOf("provider"), Cancellation);
        // another name of this machine, so that cookies of the two are two
        var authority = $"http://localhost:{_provider.Address.Port}/";
        string[] rules = ["desk-eu-caucasus", "desk-eu-balkans", "desk-eu-caucasus", "desk-un-balkans", "desk-eu-caucasus", "no-such-post"];
        _server = await ServerProcess.StartAsync(
            DirectoryOf("server"),
            Cancellation,
            [
                .. Setting("Name", Name), .. Setting("Authority", authority), .. Setting("ClientId", Client), .. Setting("Organisation", "EU"),
                .. Setting("PostClaim", "post"),
                .. rules.Chunk(2).Index().SelectMany(rule => (string[])
                    [.. Setting($"Posts:{rule.Index}:Value", rule.Item[0]), .. Setting($"Posts:{rule.Index}:Post", rule.Item[1])]),
            ]);
        await _server.AddPostAsync("desk-eu-balkans");
        await _server.AddPostAsync("desk-un-balkans", "UN");
        var back = new Uri(_server.Address, "/sign-in/from/east");
        var registered = await InProcess.RunAsync(
            Cancellation, "client", "tool", Client, "--redirect", $"{back}", "--redirect", $"{Tool}", "--CaseFlow:DataDirectory", DirectoryOf("provider"));
        Assert.True(registered.ExitCode == 0, registered.Error);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (_provider is not null)
        {
            await _provider.DisposeAsync();
        }

        if (_tool is not null)
        {
            await _tool.DisposeAsync();
        }

        _data.Dispose();
    }

    private static async Task<WebApplication> StartToolAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var tool = builder.Build();
        tool.MapGet("/signed-in", () => "You may close this page.");
        await tool.StartAsync(Cancellation);
        return tool;
    }

    private string DirectoryOf(string name) => Directory.CreateDirectory(Path.Combine(_data.Path, name)).FullName;

    private static string[] Setting(string name, string value) => [$"--CaseFlow:Providers:east:{name}", value];
}
