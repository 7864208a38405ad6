using System.Collections.Immutable;
using System.Security.Claims;
using CaseFlow.App.Accounts;

namespace CaseFlow.Web.SignIn;

/// <summary>An organisation's own provider, by which its people sign in.</summary>
/// <param name="Key">How the settings call it, e.g. <c>eeas</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Organisation">Whose it is: no post of another one follows from what it says.</param>
/// <param name="PostClaim">The type of the claims from which posts follow, e.g. <c>groups</c>.</param>
/// <param name="Posts">Which posts follow from which value of such a claim. From any other value follows nothing.</param>
public sealed record ForeignProvider(string Key, string Name, string Organisation, string PostClaim, ILookup<string, string> Posts)
{
    private const string SubjectClaim = "sub";

    /// <summary>The type of the claim that says what a person is called.</summary>
    public const string NameClaim = "name";

    private const int LongestName = 100;

    /// <summary>Names the way to sign in by it.</summary>
    public string SchemeName => $"Provider.{Key}";

    /// <summary>What its claims say of somebody; null when they name nobody.</summary>
    internal ForeignPerson? Read(ClaimsPrincipal principal)
    {
        if (principal.FindFirst(SubjectClaim) is not { Value.Length: > 0 } subject)
        {
            return null;
        }

        var name = principal.FindFirstValue(NameClaim)?.Trim() is { Length: > 0 } told ? told : Name;
        return new(
            Key,
            subject.Issuer,
            subject.Value,
            name.Length > LongestName ? name[..LongestName] : name,
            Organisation,
            [.. principal.FindAll(PostClaim).SelectMany(claim => Posts[claim.Value])],
            [.. Posts.SelectMany(posts => posts)]);
    }
}

/// <summary>The providers by which people may sign in here, in the order of the page.</summary>
/// <param name="All">All of them.</param>
public sealed record ForeignProviders(ImmutableArray<ForeignProvider> All);
