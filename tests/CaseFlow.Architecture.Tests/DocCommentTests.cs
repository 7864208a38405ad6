using System.Reflection;
using System.Xml.Linq;

namespace CaseFlow.Architecture.Tests;

public sealed class DocCommentTests
{
    [Fact]
    public void Every_public_type_of_a_pure_room_says_what_it_is() =>
        Rule.Holds(
            Room.PureAssemblies.SelectMany(room => PublicTypes(room).Select(type => (type, Summaries: DocumentedTypes(room)))),
            found => found.Summaries.Contains(found.type) ? null : $"{found.type} has no <summary>");

    /// <summary>Members of a closed family are documented by their family, unless they say more.</summary>
    private static IEnumerable<string> PublicTypes(Assembly room) =>
        from type in room.GetExportedTypes()
        where type.DeclaringType is null
        select type.FullName;

    private static HashSet<string> DocumentedTypes(Assembly room) =>
    [
        .. from member in XDocument.Load(Path.ChangeExtension(room.Location, ".xml")).Descendants("member")
           let name = member.Attribute("name")!.Value
           where name.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is { } summary && summary.Value.Trim().Length > 0
           select name[2..],
    ];
}
