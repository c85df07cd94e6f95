export default { files: ['*'] };
