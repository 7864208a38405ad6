using System.Text.RegularExpressions;
using FluentValidation;
using Mediator;

namespace CaseFlow.Architecture.Tests;

public sealed class CommandTests
{
    private static IEnumerable<Type> Commands =>
        Room.App.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && Room.Implements(type, typeof(ICommand<>)));

    [Fact]
    public void A_command_with_free_input_has_a_validator() =>
        Rule.Holds(Commands.Where(command => TakesText(command, [])), command => Validators.Contains(command) ? null : command.FullName);

    [Fact]
    public void Every_command_is_sent_by_a_test()
    {
        var tests = string.Concat(Repository.CSharp("tests").Select(file => file.Text));
        Rule.Holds(Commands, command => Regex.IsMatch(tests, $@"\b{command.Name}\b", RegexOptions.IgnoreCase) ? null : command.FullName);
    }

    private static HashSet<Type> Validators { get; } =
    [
        .. from type in Room.App.GetTypes()
           where type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AbstractValidator<>)
           select type.BaseType!.GetGenericArguments()[0],
    ];

    /// <summary>Whether people's words can come in anywhere: as text, in a list, or in a record inside the command.</summary>
    private static bool TakesText(Type type, HashSet<Type> seen) =>
        type == typeof(string)
        || (seen.Add(type)
            && (type.GetGenericArguments().Any(argument => TakesText(argument, seen))
                || (type.Namespace?.StartsWith("CaseFlow.", StringComparison.Ordinal) == true
                    && !type.IsEnum
                    && type.GetProperties().Any(property => TakesText(property.PropertyType, seen)))));
}
