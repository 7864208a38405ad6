using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Pipeline;
using Mediator;

namespace CaseFlow.Api.Tests.Roots;

public sealed class ReachabilityTests
{
    /// <summary>Messages without a field, and why that is right.</summary>
    private static readonly Dictionary<string, string> Unreachable = new(StringComparer.Ordinal)
    {
        ["CaseFlow.App.Accounts.AddPasskey"] = "only a browser, asked on the account page, can show that a passkey is there",
        ["CaseFlow.App.Accounts.BeginSession"] = "only signing in begins one",
        ["CaseFlow.App.Accounts.GetWaysToAct"] = "what signing in asks before anybody is signed in",
        ["CaseFlow.App.Accounts.RemovePasskey"] = "the account page, which adds passkeys, removes them",
        ["CaseFlow.App.Accounts.RenamePasskey"] = "the account page, which adds passkeys, renames them",
        ["CaseFlow.App.Assessments.CloseAssessmentWindow"] = "only the window's timer closes it",
        ["CaseFlow.App.Clusters.JoinCluster"] = "only the outbox lets the members of a confirmed cluster join it",
        ["CaseFlow.App.Clusters.ReturnCluster"] = "only the outbox knows that the case refused it",
        ["CaseFlow.App.Imports.CompleteImport"] = "a file comes whole to /graphql/imports/signals, which sends it",
        ["CaseFlow.App.Imports.DiscardRows"] = "only the outbox clears away what an abandoned import has brought",
        ["CaseFlow.App.Imports.StageRows"] = "a file comes whole to /graphql/imports/signals, which sends its rows",
        ["CaseFlow.App.Imports.StartImport"] = "a file comes whole to /graphql/imports/signals, which sends it",
        ["CaseFlow.App.Schedules.ArmSchedule"] = "only the outbox arms the timers that a deployment brought",
        ["CaseFlow.App.Signals.ReturnSignal"] = "only the outbox knows that the case refused it",
        ["CaseFlow.App.Tasks.WithdrawTask"] = "only the outbox hands on what somebody had taken for a post that they left",
        ["CaseFlow.App.Timers.FireTimer"] = "only the pump and an exercise's clock fire timers",
        ["CaseFlow.App.Timers.NextTimer"] = "what the clock of an exercise asks before it moves",
        ["CaseFlow.App.Workflows.CompleteJob"] = "only the outbox knows that a job was done",
    };

    [Fact]
    public void Every_command_and_query_has_a_field_or_a_reason_to_have_none()
    {
        var sent = MadeByTheApi().Concat(TakenAsInput()).ToHashSet(StringComparer.Ordinal);
        var unsent = Messages().Where(message => !sent.Contains(message)).Order(StringComparer.Ordinal);

        Assert.Equal(Unreachable.Keys.Order(StringComparer.Ordinal), unsent);
    }

    /// <summary>What the application offers to other rooms; what a replay asks for itself is internal to it.</summary>
    private static IEnumerable<string> Messages() =>
        typeof(Dispatcher).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMessage)))
            .Select(type => type.FullName!);

    /// <summary>Commands that come whole, as the input of a mutation.</summary>
    private static IEnumerable<string> TakenAsInput() =>
        typeof(ApiComposition).Assembly.GetTypes().Where(type => type.IsDefined(typeof(MutationFieldsAttribute), inherit: false))
            .SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>))
            .Select(type => type.GetGenericArguments().Single().FullName!);

    /// <summary>The types that the API's code makes objects of.</summary>
    private static List<string> MadeByTheApi()
    {
        using var file = new PEReader(File.OpenRead(typeof(ApiComposition).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => metadata.GetString(member.Name) == ".ctor" && member.Parent.Kind is HandleKind.TypeReference)
            .Select(member => metadata.GetTypeReference((TypeReferenceHandle)member.Parent))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToList();
    }
}
