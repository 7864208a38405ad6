using CaseFlow.Api;
using CaseFlow.App;
using CaseFlow.App.Storage.Checkups;
using CaseFlow.Server.Accounts;
using CaseFlow.Web;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace CaseFlow.Server.Hosting;

/// <summary>The one host that serves, and in which the other commands find their services.</summary>
internal static class ServerHost
{
    /// <summary>Loopback, so that nothing is open to a network before somebody asked for it.</summary>
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, WebRootPath = PageFiles.Folder });
        // the weakest sources: they hold from whichever folder the program is started
        builder.Configuration.Sources.Insert(0, BesideTheProgram($"appsettings.{builder.Environment.EnvironmentName}.json"));
        builder.Configuration.Sources.Insert(0, BesideTheProgram("appsettings.json"));
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        Drain.AddTo(builder);
        builder.Services.AddCaseFlowServer(builder.Configuration);
        builder.Services.AddCaseFlowPumps();
        if (builder.Environment.IsDevelopment() && builder.Configuration.GetValue("Exercise:Load", defaultValue: true))
        {
            builder.Services.AddCaseFlowExercise();
        }

        builder.Services.AddCaseFlowSignIn(builder.Configuration, builder.Environment);
        builder.Services.AddCaseFlowApi();
        builder.Services.AddCaseFlowWeb();
        builder.Services.AddCaseFlowHealth();
        builder.Services.AddScoped<ICheck, ServingCheck>().AddScoped<ICheck, ExercisePostsCheck>();
        return builder.Build();
    }

    public static void MapCaseFlow(this WebApplication host)
    {
        host.UseDeclaredProxies();
        host.UseSecurityHeaders();
        // before that: the secrets of programs are looked at there
        host.UseRateLimiter();
        host.UseAuthentication();
        host.UseCaseFlowWeb();
        host.UseAuthorization();
        host.UseAntiforgery();
        host.MapCaseFlowHealth();
        host.MapCaseFlowApi();
        host.MapOpenId();
        host.MapCaseFlowWeb();
    }

    private static JsonConfigurationSource BesideTheProgram(string file) =>
        new() { Path = file, FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory), Optional = true };
}
