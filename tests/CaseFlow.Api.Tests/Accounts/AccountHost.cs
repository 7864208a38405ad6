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

/// <summary>The product with keys of its own, and one tool by which people sign in. Each test opens accounts of its own.</summary>
public sealed class AccountHost : IAsyncLifetime
{
    public const string Password = "a sentence to remember";
    public const string Tool = "map-room";
    public const string Redirect = "http://127.0.0.1:9/signed-in";

    private readonly TemporaryFolder _keys = new();
    private int _people;

    internal ProductHost Product { get; private set; } = null!;

    /// <summary>Signs tokens as the server does.</summary>
    public X509Certificate2 SigningKey { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await StartAsync(this, DatabaseProvider.Sqlite);

    internal static Task<AccountHost> StartAsync(DatabaseProvider provider) => StartAsync(new(), provider);

    /// <summary>The product as it serves in earnest, behind a proxy of this machine; the keys are gone once it has read them.</summary>
    internal static async Task<ProductHost> StartInProductionAsync()
    {
        using var keys = new TemporaryFolder();
        using var signing = WriteKey(keys.Path, "signing");
        using var encryption = WriteKey(keys.Path, "encryption");
        var host = await ProductHost.StartAsync(environment: "Production", settings: new Dictionary<string, string>(SettingsIn(keys))
        {
            ["ForwardedHeaders:KnownProxies"] = "127.0.0.1",
        });
        using var client = host.CreateClient(post: null);
        _ = await client.QueryAsync("{ __typename }");
        return host;
    }

    internal Visitor Visit() => new(Product.Address);

    /// <summary>Asks as an administrator.</summary>
    internal async Task<JsonNode> AdministerAsync(string mutation, object input)
    {
        var answer = await Product.CreateClient("admin-un").QueryAsync(mutation, new { input });
        return JsonNode.Parse(answer.Text)!["data"]?.AsObject().First().Value ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Opens an account for somebody who holds a post, and chooses its password by the link.</summary>
    internal async Task<Member> OpenAsync()
    {
        var number = Interlocked.Increment(ref _people);
        var (name, post) = ($"amal{number}", $"desk-eu-{number}");
        await AddPostAsync(post);
        var opened = await AdministerAsync(
            "mutation($input: OpenAccountInput!) { openAccount(input: $input) { link account { id personId } errors { message } } }",
            new { userName = name, displayName = "Amal", organisationId = "EU" });
        var member = new Member(this, name, (string)opened["account"]!["id"]!, post);
        await member.AssignAsync(post);
        await member.ChoosePasswordAsync((string)opened["link"]!, Password);
        return member;
    }

    internal Task AddPostAsync(string post) => AdministerAsync(
        "mutation($input: AddPostInput!) { addPost(input: $input) { errors { message } } }",
        new { organisationId = "EU", postId = post, title = post, role = "DESK" });

    /// <summary>Lets a token expire a while from now, or be expired since.</summary>
    internal async Task LetExpireAsync(string tokenId, TimeSpan after)
    {
        await using var scope = Product.Services.CreateAsyncScope();
        var tokens = scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>();
        var token = await tokens.FindByIdAsync(tokenId, Cancellation) ?? throw new InvalidOperationException("Expected a token.");
        var known = new OpenIddictTokenDescriptor();
        await tokens.PopulateAsync(known, token, Cancellation);
        known.ExpirationDate = TimeProvider.System.GetUtcNow() + after;
        await tokens.UpdateAsync(token, known, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        SigningKey?.Dispose();
        await Product.DisposeAsync();
        _keys.Dispose();
    }

    private static async Task<AccountHost> StartAsync(AccountHost host, DatabaseProvider provider)
    {
        host.SigningKey = WriteKey(host._keys.Path, "signing");
        using var encryption = WriteKey(host._keys.Path, "encryption");
        host.Product = await ProductHost.StartAsync(provider, settings: SettingsIn(host._keys));
        await using var scope = host.Product.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClientRegister>().RegisterToolAsync(Tool, "Map room", [new(Redirect)], Cancellation);
        return host;
    }

    private static Dictionary<string, string> SettingsIn(TemporaryFolder keys) => new()
    {
        ["OpenId:SigningCertificate"] = Path.Combine(keys.Path, "signing.pem"),
        ["OpenId:EncryptionCertificate"] = Path.Combine(keys.Path, "encryption.pem"),
        ["PublicAddress"] = "https://caseflow.example.org",
        ["SignIn:AttemptsPerMinute"] = "10000",
    };

    private static X509Certificate2 WriteKey(string folder, string name) => Certificates.Write(Path.Combine(folder, $"{name}.pem"), name);
}

/// <summary>Tests that share one host, since it costs more to start than they do.</summary>
[CollectionDefinition(Name)]
public sealed class WithAccounts : ICollectionFixture<AccountHost>
{
    public const string Name = "Accounts";
}
