using System.Security.Cryptography;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaseFlow.App.Accounts;

/// <summary>Programs that may ask for tokens: partner systems in their own name, and tools in that of whoever signs in.</summary>
public sealed class ClientRegister
{
    /// <summary>For whom access tokens are meant: this API and no other.</summary>
    public const string Audience = "caseflow";

    /// <summary>What a token must be for to open the API.</summary>
    public const string ApiScope = "caseflow.api";

    private const int SecretLength = 32;

    private readonly IOpenIddictApplicationManager _applications;
    private readonly IOpenIddictTokenManager _tokens;

    public ClientRegister(IOpenIddictApplicationManager applications, IOpenIddictTokenManager tokens) => (_applications, _tokens) = (applications, tokens);

    /// <summary>Registers a partner system, or gives the one that is registered a new secret; the one before, and what it got, is worth nothing then.</summary>
    /// <returns>The secret, which is kept nowhere.</returns>
    public async ValueTask<string> RegisterPartnerAsync(string clientId, string name, Guid accountId, CancellationToken cancellation)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretLength)).TrimEnd('=');
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = name,
            Permissions =
            {
                Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials,
                $"{Permissions.Prefixes.Scope}{ApiScope}",
            },
            Settings = { [AccountSetting] = $"{accountId}" },
        };
        await EndTokensAsync(await SaveAsync(descriptor, cancellation), cancellation);
        return secret;
    }

    /// <summary>Registers a tool, which signs people in with a code and PKCE and has no secret.</summary>
    public async ValueTask RegisterToolAsync(string clientId, string name, IEnumerable<Uri> redirects, CancellationToken cancellation)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = name,
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile, $"{Permissions.Prefixes.Scope}{ApiScope}",
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        descriptor.RedirectUris.UnionWith(redirects);
        descriptor.PostLogoutRedirectUris.UnionWith(redirects);
        await SaveAsync(descriptor, cancellation);
    }

    /// <summary>The account in whose name a partner system acts; null when there is no such partner system.</summary>
    public async ValueTask<Guid?> AccountOfAsync(string clientId, CancellationToken cancellation) =>
        await _applications.FindByClientIdAsync(clientId, cancellation) is { } application
        && (await _applications.GetSettingsAsync(application, cancellation)).TryGetValue(AccountSetting, out var account)
            ? Guid.Parse(account)
            : null;

    /// <summary>Lets a program ask for tokens no more, and ends at once what it got and keeps open.</summary>
    /// <returns>Whether there was such a program.</returns>
    public async ValueTask<bool> RemoveAsync(string clientId, CancellationToken cancellation)
    {
        if (await _applications.FindByClientIdAsync(clientId, cancellation) is not { } application)
        {
            return false;
        }

        await EndTokensAsync(application, cancellation);
        await _applications.DeleteAsync(application, cancellation);
        return true;
    }

    private const string AccountSetting = "caseflow:account";

    private async ValueTask EndTokensAsync(object application, CancellationToken cancellation)
    {
        var id = await _applications.GetIdAsync(application, cancellation) ?? throw new InvalidOperationException("Expected a program with an id.");
        await _tokens.RevokeByApplicationIdAsync(id, cancellation);
    }

    private async ValueTask<object> SaveAsync(OpenIddictApplicationDescriptor descriptor, CancellationToken cancellation)
    {
        if (await _applications.FindByClientIdAsync(descriptor.ClientId!, cancellation) is not { } known)
        {
            return await _applications.CreateAsync(descriptor, cancellation);
        }

        await _applications.UpdateAsync(known, descriptor, cancellation);
        return known;
    }
}
