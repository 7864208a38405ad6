using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Web;

/// <summary>Puts the pages into a host.</summary>
public static class WebComposition
{
    /// <summary>Pages rendered on the server, without script.</summary>
    public static IServiceCollection AddCaseFlowWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        return services;
    }

    /// <summary>Serves the pages and their style sheet; the host has put antiforgery into its pipeline.</summary>
    public static IEndpointRouteBuilder MapCaseFlowWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets();
        routes.MapRazorComponents<Shell>();
        return routes;
    }
}
