using System.Text.Encodings.Web;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CaseFlow.Server.Exercise;

/// <summary>
/// Signs in an exercise post by <c>Authorization: Bearer exercise:fp-eu</c>, or by <c>exercise:desk-eu+fp-eu</c> on behalf of another one: in
/// Development and from this machine only.
/// </summary>
internal sealed class ExercisePostHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, ExercisePosts posts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of this way to sign in.</summary>
    public const string SchemeName = "Exercise";

    /// <summary>How the header begins that names an exercise post.</summary>
    public const string Prefix = "Bearer exercise:";

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

        // the post for which a deputy or substitute acts stands after a plus
        var (own, onBehalfOf) = header[Prefix.Length..].Split('+', 2) is [var post, var represented] ? (post, represented) : (header[Prefix.Length..], null);
        return await posts.FindAsync(own, Context.RequestAborted) is { } found
            ? AuthenticateResult.Success(new(ExercisePosts.PrincipalOf(found, SchemeName, onBehalfOf), SchemeName))
            : AuthenticateResult.Fail("Expected the id of an exercise post that somebody holds, e.g. fp-eu.");
    }
}
