using CaseFlow.Web.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Web;

/// <summary>Puts the pages into a host.</summary>
public static class WebComposition
{
    /// <summary>Pages rendered on the server, without script.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="exercisePosts">Posts that the start page offers to sign in as; empty where that is not possible.</param>
    public static IServiceCollection AddCaseFlowWeb(this IServiceCollection services, IReadOnlyList<PostLine> exercisePosts)
    {
        services.AddSingleton(exercisePosts);
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
