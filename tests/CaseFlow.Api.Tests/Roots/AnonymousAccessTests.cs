using System.Net;
using CaseFlow.Api.Tests.Sample;
using GraphQL.Types;

namespace CaseFlow.Api.Tests.Roots;

public sealed class AnonymousAccessTests(SampleHost host) : IClassFixture<SampleHost>
{
    public static TheoryData<string> Documents
    {
        get
        {
            var schema = ProductSchema.Create();
            return [.. Fields("query", schema.Query), .. Fields("mutation", schema.Mutation), .. Fields("subscription", schema.Subscription)];
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task No_field_answers_an_anonymous_caller(string document)
    {
        var answer = await host.CreateClient(signedIn: false).QueryAsync(document);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    private static IEnumerable<string> Fields(string operation, IObjectGraphType? root) =>
        root?.Fields.Select(field => $"{operation} {{ {field.Name} }}") ?? [];
}
