using System.Text.Encodings.Web;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CaseFlow.Server.Exercise;

/// <summary>Signs in an exercise post by <c>Authorization: Bearer exercise:fp-eu</c>: in Development and from this machine only.</summary>
internal sealed class ExercisePostHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, ExercisePosts posts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of this way to sign in.</summary>
    public const string SchemeName = "Exercise";

    private const string Prefix = "Bearer exercise:";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return AuthenticateResult.NoResult();
        }

        if (!posts.AreOpenTo(Context))
        {
            return AuthenticateResult.Fail("Expected Development and a request from this machine for an exercise post.");
        }

        return await posts.FindAsync(header[Prefix.Length..], Context.RequestAborted) is { } post
            ? AuthenticateResult.Success(new(ExercisePosts.PrincipalOf(post, SchemeName), SchemeName))
            : AuthenticateResult.Fail("Expected the id of an exercise post, e.g. fp-eu.");
    }
}
