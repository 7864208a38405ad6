using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CaseFlow.Server.Accounts;

/// <summary>Lets people sign in at their own organisation's provider: by a code with PKCE, and only what it has signed counts.</summary>
internal static class ForeignSignIn
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    public static void AddForeignProviders(this AuthenticationBuilder authentication, IConfiguration configuration, IHostEnvironment environment)
    {
        // whoever serves by settings that are wrong is told so before
        var all = ProviderSettings.ProblemsOf(configuration, environment).Any() ? [] : ProviderSettings.Read(configuration).OrderBy(one => one.Key).ToList();
        foreach (var (key, settings) in all)
        {
            var provider = settings.ToProvider(key);
            authentication.AddOpenIdConnect(provider.SchemeName, options => Configure(options, provider, settings, environment));
        }

        authentication.Services.AddSingleton(new ForeignProviders([.. all.Select(one => one.Value.ToProvider(one.Key))]));
    }

    private static void Configure(OpenIdConnectOptions options, ForeignProvider provider, ProviderSettings settings, IHostEnvironment environment)
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = !settings.IsOnThisMachine(environment);
        options.BackchannelTimeout = LongestAnswer;
        options.CallbackPath = $"/sign-in/from/{provider.Key}";
        options.ResponseType = OpenIdConnectResponseType.Code;
        // the answer comes by an address, so that its cookies need not go along with forms of other sites
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        Close(options.CorrelationCookie, environment);
        Close(options.NonceCookie, environment);
        options.SignInScheme = PageSession.SchemeName;
        options.MapInboundClaims = false;
        foreach (var scope in settings.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey(provider.PostClaim, provider.PostClaim);
        options.ClaimActions.MapJsonKey(ForeignProvider.NameClaim, ForeignProvider.NameClaim);
        options.Events.OnTicketReceived = ticket => ArriveAsync(ticket, provider);
        options.Events.OnRemoteFailure = FailAsync;
    }

    private static void Close(CookieBuilder cookie, IHostEnvironment environment)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    private static async Task ArriveAsync(TicketReceivedContext ticket, ForeignProvider provider)
    {
        var principal = ticket.Principal ?? throw new InvalidOperationException("Expected what the provider says, but there is nothing.");
        ticket.Response.Redirect(await ForeignArrival.GoOnAsync(ticket.HttpContext, provider, principal, ticket.ReturnUri));
        ticket.HandleResponse();
    }

    // the handler has written down what went wrong
    private static Task FailAsync(RemoteFailureContext failure)
    {
        failure.Response.Redirect(ForeignArrival.Failed);
        failure.HandleResponse();
        return Task.CompletedTask;
    }
}
