using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CaseFlow.App.Pipeline;
using Mediator;

namespace CaseFlow.Api.Tests.Roots;

public sealed class ReachabilityTests
{
    /// <summary>Messages without a field, and why that is right.</summary>
    private static readonly Dictionary<string, string> Unreachable = new(StringComparer.Ordinal)
    {
    };

    [Fact]
    public void Every_command_and_query_has_a_field_or_a_reason_to_have_none()
    {
        var sent = SentByTheApi();
        var unsent = Messages().Where(message => !sent.Contains(message)).Order(StringComparer.Ordinal);

        Assert.Equal(Unreachable.Keys.Order(StringComparer.Ordinal), unsent);
    }

    private static IEnumerable<string> Messages() =>
        typeof(Dispatcher).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMessage)))
            .Select(type => type.FullName!);

    /// <summary>The types that the API's code makes objects of.</summary>
    private static HashSet<string> SentByTheApi()
    {
        using var file = new PEReader(File.OpenRead(typeof(ApiComposition).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => metadata.GetString(member.Name) == ".ctor" && member.Parent.Kind is HandleKind.TypeReference)
            .Select(member => metadata.GetTypeReference((TypeReferenceHandle)member.Parent))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }
}
