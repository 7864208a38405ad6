using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>Partner systems are let in and shut out from the command line, while a server serves.</summary>
public sealed class ClientCommandTests : IDisposable
{
    private const string Id = "early-warning-hub";

    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_partner_system_gets_tokens_until_it_is_removed_and_none_of_them_opens_anything_then()
    {
        await using var server = await ServerProcess.StartAsync(_data.Path, Cancellation);
        using var client = server.CreateClient();
        var created = await RunAsync("create", Id, "--post", "desk-eu-hub", "--role", "DESK");
        Assert.True(created.ExitCode == 0, created.Error);
        var secret = created.Output.Trim().Split('\n')[^1].Trim();
        var token = (await AskAsync(client, secret)).GetProperty("access_token").GetString();
        Assert.Equal(HttpStatusCode.OK, await TryAsync(client, token));

        var removed = await RunAsync("remove", Id);

        Assert.True(removed.ExitCode == 0, removed.Error);
        while (await TryAsync(client, token) != HttpStatusCode.Unauthorized)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        Assert.Equal("invalid_client", (await AskAsync(client, secret)).GetProperty("error").GetString());
        var organisations = await server.AskAsync("admin-un", "{ organisations { posts { id person } } }", Cancellation);
        var post = organisations.GetProperty("organisations").EnumerateArray().SelectMany(one => one.GetProperty("posts").EnumerateArray())
            .Single(post => post.GetProperty("id").GetString() == "desk-eu-hub");
        Assert.Equal(JsonValueKind.Null, post.GetProperty("person").ValueKind);
        var again = await RunAsync("remove", Id);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains($"Expected a partner system or a tool, but none is registered as '{Id}'.", again.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(params string[] args) =>
        InProcess.RunAsync(Cancellation, ["client", .. args, "--CaseFlow:DataDirectory", _data.Path]);

    private static async Task<JsonElement> AskAsync(HttpClient client, string secret)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Id,
            ["client_secret"] = secret,
            ["scope"] = "caseflow.api",
        };
        using var answer = await client.PostAsync(new Uri("/connect/token", UriKind.Relative), new FormUrlEncodedContent(fields), Cancellation);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private static async Task<HttpStatusCode> TryAsync(HttpClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query = "{ viewer { post } }" });
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }
}
