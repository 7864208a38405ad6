using CaseFlow.Web.Access;
using CaseFlow.Web.Accounts;
using CaseFlow.Web.Forms;
using CaseFlow.Web.Imports;
using CaseFlow.Web.Languages;
using CaseFlow.Web.Live;
using CaseFlow.Web.Shared;
using CaseFlow.Web.SignIn;
using CaseFlow.Web.Tasks;
using CaseFlow.Web.Timelines;
using CaseFlow.Web.Workflows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace CaseFlow.Web;

/// <summary>Puts the pages into a host.</summary>
public static class WebComposition
{
    /// <summary>Longest message from a browser, in bytes: room for the XML of a large diagram.</summary>
    private const int MaxMessageSize = 4 * 1024 * 1024;

    /// <summary>Pages rendered on the server and kept alive by a circuit. The host adds <see cref="PageSession"/> to its ways to sign in.</summary>
    public static IServiceCollection AddCaseFlowWeb(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = MaxMessageSize);
        services.AddMudServices(components => components.SnackbarConfiguration.ShowTransitionDuration = 0);
        services.AddLocalization();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<PasskeyCeremonies>().AddScoped<OwnAccount>();
        services.AddScoped<ExercisePosts>().AddScoped<PageSessions>().AddScoped<AuthenticationStateProvider, SignedInStill>();
        services.AddScoped<Sender>().AddScoped<FirstAnswers>().AddScoped<LiveEvents>().AddScoped<Announcer>();
        services.AddScoped<PostNames>().AddScoped<ReaderNames>().AddScoped<ProcessNames>().AddScoped<TaskLines>().AddScoped<TakenTasks>()
            .AddScoped<ReferenceLists>();
        return services;
    }

    /// <summary>What pages need in the pipeline of the host, after its authentication.</summary>
    public static IApplicationBuilder UseCaseFlowWeb(this IApplicationBuilder host) => host.UseRequestLocalization(Language.Options());

    /// <summary>Serves the pages and their style sheet; the host has put antiforgery into its pipeline.</summary>
    public static IEndpointRouteBuilder MapCaseFlowWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets();
        routes.MapLanguages();
        routes.MapSignIn();
        routes.MapPasskeys();
        routes.MapTimelineFile();
        routes.MapImportFaults();
        // the host says for every answer who may frame it: nobody
        routes.MapRazorComponents<Shell>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return routes;
    }
}
