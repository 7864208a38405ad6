using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.Languages;

/// <summary>Where the language list sends its form to.</summary>
internal static class LanguageEndpoint
{
    public const string Path = "/language";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    public static void MapLanguages(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Choose);

    private static Results<RedirectHttpResult, BadRequest<string>> Choose(HttpContext context, [FromForm] string tag, [FromForm] string? returnUrl)
    {
        if (Language.Find(tag) is null)
        {
            return TypedResults.BadRequest($"Expected one of {string.Join(", ", Language.All.Select(language => language.Tag))}, but got '{tag}'.");
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(tag)),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = KeptFor });
        return TypedResults.LocalRedirect(ReturnUrl.Local(returnUrl));
    }
}
