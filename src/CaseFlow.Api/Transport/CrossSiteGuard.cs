using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Api.Transport;

/// <summary>Refuses requests that a foreign page could make a browser send with the user's cookie.</summary>
/// <remarks>
/// A browser asks before it sends a JSON body, an <c>Authorization</c> header or any header of our own to another site;
/// one of the three is therefore required.
/// </remarks>
internal static class CrossSiteGuard
{
    /// <summary>The header, of any value, that a client without the other two sends, e.g. a GET by cookie.</summary>
    public const string Header = "GraphQL-Preflight";

    public static void Demand(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) && !HasHeader(request))
        {
            throw new BadHttpRequestException($"Expected the header 'Authorization' or '{Header}', but there is neither.");
        }
    }

    private static bool HasHeader(HttpRequest request) =>
        request.Headers.ContainsKey(HeaderNames.Authorization) || request.Headers.ContainsKey(Header);
}
