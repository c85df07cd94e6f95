/** Completion for fish 3.0 and later. */
export const fishScript = `# fish completion for create-tech-spec. To load it in every shell:
#   create-tech-spec completion fish > ~/.config/fish/completions/create-tech-spec.fish
function __create_tech_spec
    set -l given (commandline -opc)
    set -l typed (string unescape -- (commandline -ct))
    set -l program $given[1]
    set -e given[1]
    command -sq -- $program; or set program create-tech-spec
    set -l lines ($program __complete fish $given "$typed" 2>/dev/null)
    set -l files $lines[1]
    set -e lines[1]
    test (count $lines) -gt 0; and printf '%s\\n' $lines
    set -l flag (string match -r -- '^--[^=]+=' "$typed")
    set -l path (string replace -r -- '^--[^=]+=' '' "$typed")
    switch "$files"
        case files
            for found in (__fish_complete_path "$path")
                echo -- "$flag$found"
            end
        case folders
            for found in (__fish_complete_directories "$path")
                echo -- "$flag$found"
            end
    end
end
for program in create-tech-spec tech-spec
    complete -c $program -f -k -a '(__create_tech_spec)'
end
`;
