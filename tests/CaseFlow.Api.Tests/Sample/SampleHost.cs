using CaseFlow.Api.Roots;
using CaseFlow.App.Access;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Feed;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: SchemaConventions]

namespace CaseFlow.Api.Tests.Sample;

/// <summary>The API's transport and conventions over a small schema of its own, on a real server on loopback.</summary>
public sealed class SampleHost : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>Settings other than the defaults.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    public IServiceProvider Services => _app!.Services;

    public Uri Address { get; private set; } = new("http://localhost/");

    public HttpClient CreateClient(bool signedIn = true)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (signedIn)
        {
            client.DefaultRequestHeaders.Add("Authorization", "Bearer sample");
        }

        return client;
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddRouting().AddDataProtection();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Dispatcher>().AddSingleton<Cursors>().AddSingleton(SampleDirectory.Standings);
        builder.Services.AddCaseFlowApi(new FeatureAssemblies(typeof(SampleHost).Assembly, typeof(ApiComposition).Assembly));
        _app = builder.Build();
        _app.Use(SignIn);
        _app.MapCaseFlowApi();
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static Task SignIn(Microsoft.AspNetCore.Http.HttpContext context, Microsoft.AspNetCore.Http.RequestDelegate next)
    {
        if (context.Request.Headers.Authorization == "Bearer sample")
        {
            context.User = new(CallerClaims.Write("sample", new CallerIdentity("person-fp-eu", "fp-eu")));
        }

        return next(context);
    }
}
