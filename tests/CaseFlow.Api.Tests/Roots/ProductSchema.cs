using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Api.Tests.Roots;

/// <summary>The schema that the product serves.</summary>
internal static class ProductSchema
{
    public static ISchema Create()
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddCaseFlowApi().BuildServiceProvider();
        var schema = services.GetRequiredService<ISchema>();
        schema.Initialize();
        return schema;
    }
}
