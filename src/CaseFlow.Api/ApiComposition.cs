using CaseFlow.Api.Execution;
using CaseFlow.Api.Imports;
using CaseFlow.Api.Records;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.Api.Transport;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: SchemaConventions]

namespace CaseFlow.Api;

/// <summary>Puts the GraphQL API into a host.</summary>
public static class ApiComposition
{
    /// <summary>The schema, its execution and its transport; data protection and a <see cref="TimeProvider"/> come from the host.</summary>
    public static IServiceCollection AddCaseFlowApi(this IServiceCollection services) =>
        services.AddCaseFlowApi(new FeatureAssemblies(typeof(ApiComposition).Assembly));

    internal static IServiceCollection AddCaseFlowApi(this IServiceCollection services, FeatureAssemblies features)
    {
        services.AddSingleton(features).AddSingleton<NodeTypes>().AddSingleton<FaultHandler>();
        services.AddSingleton<RequestReader>().AddSingleton<RequestExecutor>().AddSingleton<EventStreamAnswer>().AddSingleton<SignInExpiry>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<ImportEndpoint>();
        services.AddSingleton(provider => AdmissionSettings.From(provider.GetRequiredService<IConfiguration>())).AddSingleton<Admission>();
        services.AddTransient(typeof(CommandInputType<>)).AddTransient(typeof(RecordInputType<>)).AddTransient(typeof(RecordType<>));
        return services.AddGraphQL(builder => builder
            .AddSchema<CaseFlowSchema>()
            .AddSystemTextJson(options => options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddGraphTypes(typeof(ApiComposition).Assembly)
            .AddAutoClrMappings()
            .AddGraphTypeMappingProvider<TypeMapping>()
            .AddSchemaVisitor<EnumDescriptions>()
            .AddLimits()
            .AddValidationRule<OperationKindRule>(useForCachedDocuments: true)
            .AddValidationRule<PageArgumentsRule>(useForCachedDocuments: true)
            .ConfigureExecution<DocumentCache>()
            // one after the other: a request never takes more than one connection to the database
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
            .AddErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false))
            .UseTelemetry(options => options.RecordDocument = false)
            .ConfigureExecutionOptions(options => options.UnhandledExceptionDelegate = fault =>
            {
                options.RequestServices!.GetRequiredService<FaultHandler>().Handle(fault);
                return Task.CompletedTask;
            }));
    }

    /// <summary>Serves the API at <c>/graphql</c> and its schema at <c>/graphql/schema.graphql</c>.</summary>
    public static IEndpointRouteBuilder MapCaseFlowApi(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        // a mistake in the schema or a setting stops the start, not the first request
        _ = routes.ServiceProvider.GetRequiredService<Admission>();
        var schema = routes.ServiceProvider.GetRequiredService<ISchema>();
        schema.Initialize();
        var text = SchemaText.Of(schema);
        routes.MapMethods("/graphql", [HttpMethods.Get, HttpMethods.Post], (HttpContext context, GraphQLEndpoint endpoint) => endpoint.AnswerAsync(context))
            .WithMetadata(new RequestSizeLimitAttribute(RequestReader.MaxBodySize));
        routes.MapPost(
                "/graphql/imports/signals",
                (HttpContext context, ImportEndpoint endpoint, string? format, string? fileName, bool takeOver = false) =>
                    endpoint.AnswerAsync(context, format, fileName, takeOver))
            .WithMetadata(new RequestSizeLimitAttribute(ImportEndpoint.MaxFileSize));
        routes.MapGet("/graphql/schema.graphql", () => Results.Text(text, "application/graphql; charset=utf-8"));
        return routes;
    }

    private static GraphQL.DI.IGraphQLBuilder AddLimits(this GraphQL.DI.IGraphQLBuilder builder)
    {
        builder.Services.Register<IDocumentBuilder, LimitedDocumentBuilder>(GraphQL.DI.ServiceLifetime.Singleton, replace: true);
        return builder.AddValidationRule<CountLimitsRule>().AddValidationRule<CostRule>(useForCachedDocuments: true);
    }
}
