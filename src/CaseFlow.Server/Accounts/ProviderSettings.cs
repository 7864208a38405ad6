using System.Text.RegularExpressions;
using CaseFlow.Web.SignIn;

namespace CaseFlow.Server.Accounts;

/// <summary>An organisation's own OpenID Connect provider, as the settings <c>CaseFlow:Providers:KEY:…</c> describe it.</summary>
internal sealed partial class ProviderSettings
{
    private const string Section = "CaseFlow:Providers";

    private static readonly string[] Taken = ["client", "person"];

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its address, below which it tells about itself.</summary>
    public string Authority { get; init; } = "";

    /// <summary>How it knows this CaseFlow.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>What proves that; none for a public client, which PKCE alone protects.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Whose it is, e.g. <c>EU</c>.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>More scopes to ask for than <c>openid profile</c>, with spaces between them.</summary>
    public string Scopes { get; init; } = "";

    /// <summary>The type of the claims from which posts follow.</summary>
    public string PostClaim { get; init; } = "groups";

    /// <summary>Which post follows from which value.</summary>
    public PostRule[] Posts { get; init; } = [];

    /// <summary>All providers by their keys.</summary>
    public static IReadOnlyDictionary<string, ProviderSettings> Read(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<Dictionary<string, ProviderSettings>>() ?? [];

    /// <summary>What is wrong with the settings; each says what to set.</summary>
    public static IEnumerable<string> ProblemsOf(IConfiguration configuration, IHostEnvironment environment) =>
        Read(configuration).SelectMany(one => one.Value.ProblemsOf(one.Key, environment));

    public ForeignProvider ToProvider(string key) =>
        new(key, Name, Organisation, PostClaim, Posts.ToLookup(rule => rule.Value, rule => rule.Post, StringComparer.Ordinal));

    /// <summary>Whether it may be asked without HTTPS: in Development, on this machine.</summary>
    public bool IsOnThisMachine(IHostEnvironment environment) =>
        environment.IsDevelopment() && Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.IsLoopback;

    private IEnumerable<string> ProblemsOf(string key, IHostEnvironment environment)
    {
        string?[] problems =
        [
            Key().IsMatch(key) && !Taken.Contains(key)
                ? null
                : $"Expected a provider's key of 2 to 20 small letters and digits, but {Section} has '{key}'.",
            Uri.TryCreate(Authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || IsOnThisMachine(environment))
                ? null
                : $"Expected {Section}:{key}:{nameof(Authority)} to be an address with HTTPS, but it is '{Authority}'.",
            .. new[] { (nameof(Name), Name), (nameof(ClientId), ClientId), (nameof(Organisation), Organisation), (nameof(PostClaim), PostClaim) }
                .Select(setting => setting.Item2.Length > 0 ? null : $"Expected {Section}:{key}:{setting.Item1} to be set, but it is not."),
            Posts.Length > 0 && Posts.All(rule => rule is { Value.Length: > 0, Post.Length: > 0 })
                ? null
                : $"Expected {Section}:{key}:{nameof(Posts)}:0:{nameof(PostRule.Value)} and …:{nameof(PostRule.Post)} to be set, and so on, but one is not.",
        ];
        return problems.OfType<string>();
    }

    [GeneratedRegex("^[a-z][a-z0-9]{1,19}$")]
    private static partial Regex Key();

    /// <summary>Which post follows from a claim.</summary>
    internal sealed class PostRule
    {
        /// <summary>The claim's value.</summary>
        public string Value { get; init; } = "";

        /// <summary>The post's id; of the provider's organisation, or nothing follows.</summary>
        public string Post { get; init; } = "";
    }
}
