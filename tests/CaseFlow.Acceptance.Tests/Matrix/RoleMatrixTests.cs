using System.Runtime.CompilerServices;
using CaseFlow.Acceptance.Tests.Leaks;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Mediator;

namespace CaseFlow.Acceptance.Tests.Matrix;

/// <summary>What each role gets when it sends each mutation to its subject in each state stands in a file, to be read in the review.</summary>
public sealed class RoleMatrixTests
{
    private const string Approving = "CASEFLOW_APPROVE";
    private const string RoleNeeded = "caller.role_needed";

    /// <summary>A post of each role, of the organisation that owns the subjects wherever it has one.</summary>
    private static readonly IReadOnlyDictionary<string, string> Posts = Person.All
        .SelectMany(person => person.Groups.Select(group => (Role: group.Split('@')[0], person)))
        .GroupBy(one => one.Role)
        .OrderBy(role => role.Key, StringComparer.Ordinal)
        .ToDictionary(role => role.Key, role => role.OrderBy(one => one.person.Organisation == "UN" ? 0 : 1).First().person.Post);

    [Fact, Trait("ResourcePattern", "4")]
    public async Task Each_role_is_let_through_or_refused_as_was_approved()
    {
        await using var host = await LeakHost.StartAsync(DatabaseProvider.Sqlite);
        var schema = await SchemaModel.AskAsync(host.Asker);
        var sender = new MatrixSender(host, schema);
        var lines = new List<string> { "# mutation, the state of its subject: what is answered to which roles" };
        foreach (var mutation in schema.Mutation.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            var (allowed, answers) = (RolesOf(mutation), await AnswersAsync(sender, mutation));
            lines.Add(mutation.Name);
            Assert.All(answers[0].ByRole, answer => Assert.True(
                allowed.Contains(answer.Role) == (answer.Code != RoleNeeded),
                $"{answer.Role} sent {mutation.Name} and got {answer.Code}, but its command allows {string.Join(' ', allowed)}."));
            lines.AddRange(answers.SelectMany(answer => Lines(answer.State, [.. answer.ByRole.Where(one => one.Code != RoleNeeded)])));
        }

        AssertApproved(string.Join('\n', lines.Append("")));
    }

    /// <summary>In the first state everybody sends it, in the others those who may.</summary>
    private static async Task<IReadOnlyList<(string State, IReadOnlyList<(string Role, string Code)> ByRole)>> AnswersAsync(
        MatrixSender sender, SchemaField mutation)
    {
        var answers = new List<(string, IReadOnlyList<(string, string)>)>();
        var roles = Posts.Keys.ToList();
        foreach (var state in sender.StatesFor(mutation))
        {
            var byRole = new List<(string Role, string Code)>();
            foreach (var role in roles)
            {
                byRole.Add((role, await sender.SendAsync(Posts[role], mutation, state)));
            }

            roles = [.. byRole.Where(one => one.Code != RoleNeeded).Select(one => one.Role)];
            answers.Add((state, byRole));
        }

        return answers;
    }

    private static IEnumerable<string> Lines(string state, IReadOnlyList<(string Role, string Code)> byRole) =>
        byRole.GroupBy(one => one.Code).OrderBy(code => code.Key, StringComparer.Ordinal)
            .Select(code => $"  {state,-10} {code.Key,-32} {(code.Count() == Posts.Count ? "everybody" : string.Join(' ', code.Select(one => one.Role)))}");

    /// <summary>The input of a mutation has the name of its command; what becomes the command of a task's form has none of its own.</summary>
    private static IReadOnlyCollection<string> RolesOf(SchemaField mutation)
    {
        var name = mutation.Arguments.Single().Type.Name[..^"Input".Length];
        var command = typeof(CaseFlowDb).Assembly.GetTypes().SingleOrDefault(type => type.Name == name && type.IsAssignableTo(typeof(IMessage)));
        return command?.GetCustomAttributes(typeof(AllowedRolesAttribute), inherit: false) is [AllowedRolesAttribute allowed]
            ? [.. allowed.Roles]
            : [.. Posts.Keys];
    }

    private static void AssertApproved(string actual, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "role-matrix.approved.txt");
        if (Environment.GetEnvironmentVariable(Approving) == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
