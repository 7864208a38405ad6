using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Accounts;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>The product with one person who has an account and holds the post <c>desk-eu</c>, and one tool by which they sign in.</summary>
internal sealed class AccountHost : IAsyncDisposable
{
    public const string Name = "amal";
    public const string Password = "a sentence to remember";
    public const string Tool = "map-room";
    public const string Redirect = "http://127.0.0.1:9/signed-in";

    private readonly TemporaryFolder _keys;

    private AccountHost(ProductHost product, TemporaryFolder keys) => (Product, _keys) = (product, keys);

    public ProductHost Product { get; }

    /// <summary>Signs tokens as the server does.</summary>
    public X509Certificate2 SigningKey { get; private set; } = null!;

    public string AccountId { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<AccountHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var keys = new TemporaryFolder();
        var signing = WriteKey(keys.Path, "signing");
        _ = WriteKey(keys.Path, "encryption");
        var product = await ProductHost.StartAsync(provider, settings: SettingsIn(keys));
        var host = new AccountHost(product, keys) { SigningKey = signing };
        await host.OpenAsync();
        return host;
    }

    /// <summary>The product as it serves in earnest, behind a proxy of this machine; the keys are gone once it has read them.</summary>
    public static async Task<ProductHost> StartInProductionAsync()
    {
        using var keys = new TemporaryFolder();
        using var signing = WriteKey(keys.Path, "signing");
        using var encryption = WriteKey(keys.Path, "encryption");
        var host = await ProductHost.StartAsync(environment: "Production", settings: new Dictionary<string, string>(SettingsIn(keys))
        {
            ["PublicAddress"] = "https://caseflow.example.org",
            ["ForwardedHeaders:KnownProxies"] = "127.0.0.1",
        });
        using var client = host.CreateClient(post: null);
        _ = await client.QueryAsync("{ __typename }");
        return host;
    }

    public Visitor Visit() => new(Product.Address);

    /// <summary>Asks as an administrator.</summary>
    public async Task<JsonNode> AdministerAsync(string mutation, object input)
    {
        var answer = await Product.CreateClient("admin-un").QueryAsync(mutation, new { input });
        return JsonNode.Parse(answer.Text)!["data"]?.AsObject().First().Value ?? throw new InvalidOperationException(answer.Text);
    }

    public Task<JsonNode> DisableAsync() =>
        AdministerAsync("mutation($input: DisableAccountInput!) { disableAccount(input: $input) { errors { code } } }", new { accountId = AccountId });

    /// <summary>Lets a token be of ten minutes ago.</summary>
    public async Task LetExpireAsync(string tokenId)
    {
        await using var scope = Product.Services.CreateAsyncScope();
        var tokens = scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>();
        var token = await tokens.FindByIdAsync(tokenId, Cancellation) ?? throw new InvalidOperationException("Expected a token.");
        var known = new OpenIddictTokenDescriptor();
        await tokens.PopulateAsync(known, token, Cancellation);
        known.ExpirationDate = TimeProvider.System.GetUtcNow().AddMinutes(-10);
        await tokens.UpdateAsync(token, known, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        SigningKey.Dispose();
        await Product.DisposeAsync();
        _keys.Dispose();
    }

    private async Task OpenAsync()
    {
        await AdministerAsync(
            "mutation($input: AddPostInput!) { addPost(input: $input) { errors { message } } }",
            new { organisationId = "EU", postId = "desk-eu-caucasus", title = "Desk officer", role = "DESK" });
        var opened = await AdministerAsync(
            "mutation($input: OpenAccountInput!) { openAccount(input: $input) { link account { id personId } errors { message } } }",
            new { userName = Name, displayName = "Amal", organisationId = "EU" });
        AccountId = (string)opened["account"]!["id"]!;
        await AdministerAsync(
            "mutation($input: AssignPostInput!) { assignPost(input: $input) { errors { message } } }",
            new { postId = "desk-eu-caucasus", personId = $"person-{Name}" });
        var link = (string)opened["link"]!;
        using var visitor = Visit();
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        await visitor.SendAsync(link, "/sign-in/link", ("token", token), ("password", Password), ("again", Password));
        await using var scope = Product.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClientRegister>().RegisterToolAsync(Tool, "Map room", [new(Redirect)], Cancellation);
    }

    private static Dictionary<string, string> SettingsIn(TemporaryFolder keys) => new()
    {
        ["OpenId:SigningCertificate"] = Path.Combine(keys.Path, "signing.pem"),
        ["OpenId:EncryptionCertificate"] = Path.Combine(keys.Path, "encryption.pem"),
        ["SignIn:AttemptsPerMinute"] = "10000",
    };

    private static X509Certificate2 WriteKey(string folder, string name) => Certificates.Write(Path.Combine(folder, $"{name}.pem"), name);
}
