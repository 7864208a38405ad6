using CaseFlow.Server.Exercise;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Authentication;

namespace CaseFlow.Server.Hosting;

/// <summary>The ways to be signed in: programs by a token, browsers by a cookie, and neither by the other's.</summary>
internal static class SignIn
{
    private const string ByPath = "ByPath";
    private const string Api = "/graphql";

    public static void AddCaseFlowSignIn(this IServiceCollection services) =>
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, displayName: null, options => options.ForwardDefaultSelector = Choose)
            .AddScheme<AuthenticationSchemeOptions, ExercisePostHandler>(ExercisePostHandler.SchemeName, configureOptions: null)
            .AddPageSession();

    // a foreign page can make a browser send its cookie, but no token: the API never looks at the cookie
    private static string Choose(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase) ? ExercisePostHandler.SchemeName : PageSession.SchemeName;
}
