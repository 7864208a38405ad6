using CaseFlow.App.Accounts;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaseFlow.Server.Accounts;

/// <summary>The embedded OpenID Connect server: a code with PKCE for people and their tools, client credentials for partner systems.</summary>
internal static class OpenIdServer
{
    public const string Authorize = "/connect/authorize";
    public const string Token = "/connect/token";
    public const string UserInfo = "/connect/userinfo";
    public const string EndSession = "/connect/endsession";

    private const string Revoke = "/connect/revoke";

    /// <summary>How long an access token holds; a session that ends sooner takes it along.</summary>
    public static readonly TimeSpan AccessHolds = TimeSpan.FromMinutes(10);

    /// <summary>How long a tool stays signed in without asking again.</summary>
    public static readonly TimeSpan RefreshHolds = TimeSpan.FromDays(14);

    private static readonly TimeSpan CodeHolds = TimeSpan.FromMinutes(2);

    public static void AddOpenIdServer(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) =>
        services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris(Authorize).SetTokenEndpointUris(Token).SetUserInfoEndpointUris(UserInfo)
                    .SetRevocationEndpointUris(Revoke).SetEndSessionEndpointUris(EndSession);
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowClientCredentialsFlow();
                server.RegisterScopes(Scopes.Profile, Scopes.OfflineAccess, ClientRegister.ApiScope);
                server.SetAccessTokenLifetime(AccessHolds).SetRefreshTokenLifetime(RefreshHolds).SetAuthorizationCodeLifetime(CodeHolds);
                // a refresh token is for once: whoever brings it again has copied it
                server.SetRefreshTokenReuseLeeway(TimeSpan.Zero);
                server.DisableAccessTokenEncryption();
                // plain challenges protect nobody
                server.Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));
                if (configuration[ServerSettings.PublicAddress] is { Length: > 0 } address)
                {
                    server.SetIssuer(new Uri(address));
                }

                OpenIdKeys.Add(server, configuration, environment);
                var host = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough()
                    .EnableUserInfoEndpointPassthrough().EnableEndSessionEndpointPassthrough();
                if (environment.IsDevelopment())
                {
                    host.DisableTransportSecurityRequirement();
                }
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                validation.AddAudiences(ClientRegister.Audience);
                // what was revoked, or came of a code or refresh token that was used twice, is worth nothing at once
                validation.EnableTokenEntryValidation();
            });
}
