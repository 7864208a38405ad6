using System.Text.Json.Nodes;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>Somebody with an account.</summary>
/// <param name="Host">Where.</param>
/// <param name="Name">What they type to sign in.</param>
/// <param name="AccountId">By which account.</param>
/// <param name="Post">The post that they hold.</param>
internal sealed record Member(AccountHost Host, string Name, string AccountId, string Post)
{
    /// <summary>Types their password into a browser.</summary>
    /// <returns>Where the browser is sent.</returns>
    public Task<string?> SignInAsync(Visitor visitor, string password = AccountHost.Password) => visitor.SignInAsync(Name, password);

    /// <summary>Gives them a post.</summary>
    public Task AssignAsync(string post) => Host.AdministerAsync(
        "mutation($input: AssignPostInput!) { assignPost(input: $input) { errors { message } } }", new { postId = post, personId = $"person-{Name}" });

    /// <summary>Chooses a password by a one-time link.</summary>
    public async Task ChoosePasswordAsync(string link, string password)
    {
        using var visitor = Host.Visit();
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        await visitor.SendAsync("/sign-in", "/sign-in/link", ("token", token), ("password", password), ("again", password));
    }

    public Task<JsonNode> DisableAsync() =>
        Host.AdministerAsync("mutation($input: DisableAccountInput!) { disableAccount(input: $input) { errors { code } } }", new { accountId = AccountId });

    public Task EndSessionsAsync() =>
        Host.AdministerAsync("mutation($input: EndSessionsOfInput!) { endSessionsOf(input: $input) { errors { code } } }", new { accountId = AccountId });

    /// <summary>Takes away all by which they sign in.</summary>
    /// <returns>The link by which they choose anew.</returns>
    public async Task<string> ResetAsync() => (string)(await Host.AdministerAsync(
        "mutation($input: ResetAccountInput!) { resetAccount(input: $input) { link errors { code } } }", new { accountId = AccountId }))["link"]!;
}
